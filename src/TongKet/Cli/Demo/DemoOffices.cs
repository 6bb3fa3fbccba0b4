using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>An invented office and its people.</summary>
internal sealed record DemoOffice(NewOrganization Organization, ActingUser Specialist, ActingUser Leader, ActingUser Clerk);

/// <summary>The office that issued the directive and the invented units below it.</summary>
internal sealed record DemoOffices(DemoOffice Owner, IReadOnlyList<DemoOffice> Units)
{
    private static readonly string[] First =
    [
        "An",
        "Bình",
        "Cẩm",
        "Đông",
        "Hòa",
        "Kim",
        "Long",
        "Minh",
        "Nam",
        "Ngọc",
        "Phú",
        "Quảng",
        "Sơn",
        "Tân",
        "Thanh",
        "Vĩnh",
        "Xuân",
        "Yên",
        "Đại",
        "Trường",
    ];

    private static readonly string[] Second =
    [
        "Lộc",
        "Thủy",
        "Giang",
        "Khê",
        "Điền",
        "Sơn",
        "Hải",
        "Lâm",
        "Phong",
        "Thạch",
        "Trung",
        "Mỹ",
        "Nghĩa",
        "Tiến",
        "Thịnh",
        "Vân",
        "Xá",
        "Đài",
        "Hương",
        "Châu",
    ];

    private static readonly string[] Family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"];
    private static readonly string[] Given =
    [
        "An",
        "Bình",
        "Chi",
        "Dũng",
        "Giang",
        "Hà",
        "Khánh",
        "Lan",
        "Minh",
        "Nga",
        "Phúc",
        "Quân",
        "Thu",
        "Tuấn",
        "Yến",
    ];

    public static DemoOffices Invent(DocumentFacts facts, int units, Random random)
    {
        var party = IsParty(facts);
        var name =
            facts.Issuer is { Length: > 0 } issuer ? issuer
            : party ? "Tỉnh ủy Bình Hải"
            : "Ủy ban nhân dân tỉnh Bình Hải";
        var owner = Office(
            name,
            party ? OrganizationKind.PartyCommittee : OrganizationKind.PeoplesCommittee,
            AdministrativeLevel.Province,
            party ? "TU" : "UBND",
            null,
            facts.Place ?? "Bình Hải",
            random
        );
        return new DemoOffices(owner, [.. Enumerable.Range(0, units).Select(i => Unit(i, party, owner, random))]);
    }

    private static DemoOffice Unit(int i, bool party, DemoOffice owner, Random random)
    {
        // 20 x 20 names, then numbered: no two units have one name.
        var place = $"{First[i % First.Length]} {Second[i / First.Length % Second.Length]}";
        var series = i / (First.Length * Second.Length);
        place = series == 0 ? place : $"{place} {series + 1}";
        return Office(
            party ? $"Đảng ủy xã {place}" : $"Ủy ban nhân dân xã {place}",
            party ? OrganizationKind.PartyCommittee : OrganizationKind.PeoplesCommittee,
            AdministrativeLevel.Commune,
            party ? "ĐU" : "UBND",
            owner.Organization.Id,
            place,
            random
        );
    }

    // Party papers join number and type by a hyphen (312-CV/TU), state papers by a stroke (12/KH-UBND).
    private static bool IsParty(DocumentFacts facts) =>
        facts.Issuer is { } issuer
        && (issuer.Contains("nhân dân", StringComparison.OrdinalIgnoreCase) || issuer.StartsWith("Bộ ", StringComparison.OrdinalIgnoreCase))
            ? false
            : facts.Symbol is not { } symbol || symbol.Split('/')[0].Contains('-', StringComparison.Ordinal);

    private static DemoOffice Office(
        string name,
        OrganizationKind kind,
        AdministrativeLevel level,
        string code,
        OrganizationId? parent,
        string place,
        Random random
    )
    {
        var organization = new NewOrganization(
            OrganizationId.From(NewGuid(random)),
            name,
            code,
            kind,
            level,
            parent,
            place,
            new DateOnly(1990, 1, 1)
        );
        return new DemoOffice(
            organization,
            Person(organization, Role.Specialist, random),
            Person(organization, Role.Leader, random),
            Person(organization, Role.Clerk, random)
        );
    }

    private static ActingUser Person(NewOrganization office, Role role, Random random) =>
        new(
            UserId.From(NewGuid(random)),
            $"{Family[random.Next(Family.Length)]} {Given[random.Next(Given.Length)]} {Given[random.Next(Given.Length)]}",
            office.Id,
            new HashSet<Role> { role }
        );

    /// <summary>An id that is the same in every run with the same seed.</summary>
    public static Guid NewGuid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
