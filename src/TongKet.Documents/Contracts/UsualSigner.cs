using TongKet.Formats.Writing;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>In which form the head of an office usually signs its reports (HD 05-HD/VPTW, phần II, mục I, điểm 7; NĐ 30/2020/NĐ-CP, Điều 13).</summary>
public static class UsualSigner
{
    private static readonly (string Start, string Position)[] Heads =
    [
        ("Sở", "Giám đốc"),
        ("Phòng", "Trưởng phòng"),
        ("Ban", "Trưởng Ban"),
        ("Văn phòng", "Chánh Văn phòng"),
        ("Thanh tra", "Chánh Thanh tra"),
        ("Trung tâm", "Giám đốc"),
    ];

    /// <summary>The signature; the name is empty while it is not known.</summary>
    public static PaperSignature Of(PaperOffice office, string name) =>
        office.Kind switch
        {
            OrganizationKind.PartyCommittee => new("T/M Ban Thường vụ", ["Bí thư"], name),
            OrganizationKind.PartyCell => new("T/M Chi bộ", ["Bí thư"], name),
            OrganizationKind.PartyAgency when Starts(office, "Ủy ban Kiểm tra") || Starts(office, "Uỷ ban Kiểm tra") => new(
                "T/M Ủy ban Kiểm tra",
                ["Chủ nhiệm"],
                name
            ),
            OrganizationKind.PartyAgency => new(null, [Position(office) ?? "Trưởng Ban"], name),
            OrganizationKind.PeoplesCouncil => new("TM. Thường trực Hội đồng nhân dân", ["Chủ tịch"], name),
            OrganizationKind.PeoplesCommittee => new("TM. Ủy ban nhân dân", ["Chủ tịch"], name),
            OrganizationKind.Front => new("TM. Ban Thường trực", ["Chủ tịch"], name),
            OrganizationKind.MassOrganization => new("TM. Ban Thường vụ", ["Chủ tịch"], name),
            OrganizationKind.ArmedForces => new(null, ["Chỉ huy trưởng"], name),
            _ => new(null, [Position(office) ?? "Thủ trưởng cơ quan"], name),
        };

    /// <summary>The position of the office's head.</summary>
    internal static string HeadOf(PaperOffice office) =>
        Position(office) ?? (office.Kind is OrganizationKind.PartyAgency ? "Trưởng Ban" : "Thủ trưởng cơ quan");

    private static string? Position(PaperOffice office) =>
        Array.Find(Heads, h => Starts(office, h.Start + " ") || office.Name == h.Start).Position;

    private static bool Starts(PaperOffice office, string words) => office.Name.StartsWith(words, StringComparison.OrdinalIgnoreCase);
}
