using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Directing;

namespace TongKet.Tests.Reviews.Directing;

/// <summary>Facts of invented directives, by the kind of office.</summary>
internal static class Matters
{
    private static readonly TimeProvider Clock = TimeProvider.System;

    public static readonly DateOnly Day = new(2026, 9, 10);

    public static DirectiveMatter Of(OrganizationKind kind, int units = 3, bool hasForms = true)
    {
        var (name, below, code, superior, symbol) = kind switch
        {
            OrganizationKind.PartyCommittee => ("Đảng ủy xã Long Thạnh Đông", "Chi bộ thôn", "ĐU", "Tỉnh ủy Bình Hải", "412-CV/TU"),
            OrganizationKind.Front => (
                "Ủy ban Mặt trận Tổ quốc Việt Nam xã Long Thạnh Đông",
                "Ban Công tác Mặt trận thôn",
                "MTTQ-BTT",
                "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Hải",
                "88/MTTQ-BTT"
            ),
            _ => ("Ủy ban nhân dân xã Long Thạnh Đông", "Trạm Y tế khu vực", "UBND", "Ủy ban nhân dân tỉnh Bình Hải", "1520/UBND"),
        };
        var above = Node(superior, "TU", kind, AdministrativeLevel.Province, null, "Bình Hải");
        var office = Node(name, code, kind, AdministrativeLevel.Commune, above.Id, "Long Thạnh Đông");
        OrganizationNode[] nodes =
        [
            .. Enumerable
                .Range(1, units)
                .Select(i => Node($"{below} {i}", "", OrganizationKind.Other, AdministrativeLevel.Grassroots, office.Id, "")),
        ];
        var tree = new OrganizationTree(Day, [above, office, .. nodes]);
        string[] names = [.. nodes.Select(n => n.Name)];
        var listed = units > 12;
        return new DirectiveMatter(
            Clock.NewId<ReviewId>(),
            office,
            tree,
            "Tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU về bảo vệ môi trường",
            Paper(above, symbol),
            new ParticipantView(
                Clock.NewId<ParticipantId>(),
                Clock.NewId<ReviewId>(),
                "Tổng kết",
                office.Id,
                above.Id,
                null,
                new DateOnly(2026, 10, 15),
                ParticipantState.NotStarted,
                null,
                null
            ),
            new DateOnly(2026, 8, 31),
            office.Name,
            "",
            Outline,
            hasForms ? [Small, Wide] : [],
            listed
                ?
                [
                    new DirectiveGroup(
                        [.. nodes.Select(n => n.Id)],
                        ["Các cơ quan, đơn vị thuộc nhóm 1 của danh sách kèm theo"],
                        new DateOnly(2026, 10, 6),
                        true
                    ),
                ]
                :
                [
                    new DirectiveGroup([nodes[0].Id], [names[0]], new DateOnly(2026, 9, 28), false),
                    new DirectiveGroup([.. nodes[1..].Select(n => n.Id)], names[1..], new DateOnly(2026, 10, 6), false),
                ]
        );
    }

    public static readonly StatisticalForm Small = new(
        "",
        "Kết quả quán triệt, tuyên truyền",
        [new("A", "Năm 2021"), new("B", "Năm 2026")],
        [new("1", "Hội nghị quán triệt") { Label = "1", Unit = "hội nghị" }, new("2", "Lượt người dự") { Label = "2", Unit = "lượt người" }]
    );

    public static readonly StatisticalForm Wide = new(
        "02/TK",
        "Kết quả thu gom, xử lý chất thải",
        [
            new("A", "Rác sinh hoạt") { IsHeading = true },
            .. Enumerable.Range(2021, 5).Select(y => new FormLine($"A{y}", $"Năm {y}") { Level = 1 }),
            new("B", "Rác thải nông nghiệp") { IsHeading = true },
            .. Enumerable.Range(2021, 5).Select(y => new FormLine($"B{y}", $"Năm {y}") { Level = 1 }),
        ],
        [new("1", "Khối lượng phát sinh") { Label = "1" }, new("2", "Khối lượng thu gom") { Label = "2" }]
    )
    {
        Unit = "tấn",
    };

    private static readonly IReadOnlyList<OutlineDraft> Outline =
    [
        new(
            "Phần thứ nhất",
            "Kết quả 05 năm thực hiện Chỉ thị 17",
            "",
            [],
            [
                new("I", "Đặc điểm, tình hình", "", [], []),
                new(
                    "II",
                    "Công tác lãnh đạo, chỉ đạo",
                    "",
                    [],
                    [
                        new(
                            "1",
                            "Quán triệt, tuyên truyền Chỉ thị",
                            "Nêu rõ hình thức, đối tượng.",
                            [new IndicatorDraft("Số hội nghị", "hội nghị")],
                            [new("a)", "Hội nghị quán triệt", "", [], []), new("b)", "Hình thức tuyên truyền", "", [], [])]
                        ),
                        new("2", "Kiểm tra, giám sát", "", [], []),
                    ]
                ),
            ]
        ),
        new(
            "Phần thứ hai",
            "Phương hướng, nhiệm vụ",
            "",
            [],
            [new("I", "Mục tiêu", "", [], []), new("II", "Kiến nghị, đề xuất", "", [], [])]
        ),
    ];

    private static DocumentSummary Paper(OrganizationNode issuer, string symbol) =>
        new(
            Clock.NewId<DocumentId>(),
            issuer.Id,
            false,
            true,
            "CV",
            symbol,
            new DateOnly(2026, 8, 28),
            issuer.Name,
            "về việc tổng kết 05 năm thực hiện Chỉ thị số 17-CT/TU về bảo vệ môi trường",
            null,
            DateTimeOffset.UnixEpoch
        );

    private static OrganizationNode Node(
        string name,
        string code,
        OrganizationKind kind,
        AdministrativeLevel level,
        OrganizationId? parent,
        string place
    ) => new(Clock.NewId<OrganizationId>(), name, code, kind, level, parent, place);
}
