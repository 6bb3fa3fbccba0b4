using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.BrowserTests.Standing;

/// <summary>An invented province with as many communes as asked for, and one review in which all of them report.</summary>
internal sealed class InventedUnits
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(
        TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime
    );

    public InventedUnits(int units)
    {
        var province = new OrganizationNode(
            Id(1),
            "Tỉnh ủy Sông Đào",
            "TU",
            OrganizationKind.PartyCommittee,
            AdministrativeLevel.Province,
            null,
            "Sông Đào"
        );
        var via = new OrganizationNode(
            Id(2),
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            "BTGDVTU",
            OrganizationKind.PartyAgency,
            AdministrativeLevel.Province,
            province.Id,
            ""
        );
        var communes = Enumerable
            .Range(0, units)
            .Select(i => new OrganizationNode(
                Id(10 + i),
                $"Đảng ủy xã {NameOf(i)}",
                "ĐU",
                OrganizationKind.PartyCommittee,
                AdministrativeLevel.Commune,
                province.Id,
                NameOf(i)
            ))
            .ToList();
        Tree = new OrganizationTree(Today, [province, via, .. communes]);
        Owner = province.Id;
        Review = new ReviewView(
            new ReviewId(Guid.CreateVersion7()),
            Owner,
            "Tổng kết 10 năm thực hiện Nghị quyết về phát triển hạ tầng nông thôn",
            null,
            Today.AddDays(-20),
            Owner,
            "Ban Thường vụ Tỉnh ủy",
            via.Id,
            [],
            [],
            new DateTimeOffset(Today.AddDays(-40).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            null
        );
        Places = [.. communes.Select((unit, i) => PlaceOf(unit.Id, i, via.Id))];
    }

    public OrganizationTree Tree { get; }

    public OrganizationId Owner { get; }

    public ReviewView Review { get; }

    public IReadOnlyList<ParticipantView> Places { get; }

    private ParticipantView PlaceOf(OrganizationId unit, int i, OrganizationId via)
    {
        var state = (ParticipantState)(i % 8);
        var deadline = Today.AddDays((i % 5 * 4) - 6);
        var day = deadline.AddDays((i % 3) - 1) < Today ? deadline.AddDays((i % 3) - 1) : Today.AddDays(-1);
        var sent =
            state.IsSent || state is ParticipantState.Returned
                ? new DateTimeOffset(day.ToDateTime(new TimeOnly(3, 5)), TimeSpan.Zero)
                : (DateTimeOffset?)null;
        return new ParticipantView(
            new ParticipantId(Guid.CreateVersion7()),
            Review.Id,
            Review.Title,
            unit,
            Owner,
            i % 4 == 0 ? null : via,
            deadline,
            state,
            sent,
            sent
        );
    }

    private static OrganizationId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static string NameOf(int i)
    {
        string[] first =
        [
            "An",
            "Bình",
            "Cẩm",
            "Đông",
            "Hòa",
            "Khánh",
            "Long",
            "Mỹ",
            "Ninh",
            "Phú",
            "Quang",
            "Tân",
            "Thuận",
            "Vĩnh",
            "Xuân",
        ];
        string[] second = ["Lạc", "Thành", "Sơn", "Giang", "Hải", "Lộc", "Phong", "Thịnh", "Trung", "Yên", "Điền", "Ước"];
        var name = first[i % first.Length] + " " + second[i / first.Length % second.Length];
        return i < first.Length * second.Length ? name : $"{name} {i / (first.Length * second.Length)}";
    }
}
