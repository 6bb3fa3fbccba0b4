using System.Text.RegularExpressions;
using TongKet.Organizations.Contracts;
using static TongKet.Organizations.Contracts.OrganizationKind;

namespace TongKet.Organizations.Resolving;

/// <summary>
/// The groups that Party and State papers address, as data; the first that fits counts. Collected from the "Kính gửi" and "Nơi nhận" of public papers.
/// "UNITS" stands for any run of xã, phường, đặc khu, thị trấn.
/// </summary>
internal static class GroupRules
{
    private const string Units = @"(?:các |cấp )?(?:(?:xã|phường|đặc khu|thị trấn|tương đương)(?:, và |, | và | )?)+";

    public static readonly IReadOnlyList<GroupRule> All =
    [
        Rule("(?:đảng ủy|đảng bộ|cấp ủy|thường trực đảng ủy) UNITS", Reach.Communes, "Đảng ủy cấp xã", [PartyCommittee]),
        Rule("ủy ban nhân dân UNITS", Reach.Communes, "UBND cấp xã", [PeoplesCommittee]),
        Rule("hội đồng nhân dân UNITS", Reach.Communes, "HĐND cấp xã", [PeoplesCouncil]),
        Rule("mặt trận tổ quốc UNITS", Reach.Communes, "MTTQ cấp xã", [Front]),
        Rule(
            "mặt trận(?: tổ quốc)?(?: và|,) (?:các )?(?:tổ chức chính trị - xã hội|đoàn thể) UNITS",
            Reach.Communes,
            "MTTQ, đoàn thể cấp xã",
            [Front, MassOrganization]
        ),
        Rule(
            "(?:tỉnh ủy|thành ủy)(?:, | và )(?:thành ủy|tỉnh ủy).*|tỉnh ủy|cấp ủy trực thuộc trung ương",
            Reach.Provinces,
            "Cấp ủy trực thuộc Trung ương",
            [PartyCommittee]
        ),
        Rule("(?:đảng ủy|đảng bộ|cấp ủy)(?:,| và) chi bộ", Reach.UnderHead, "Đảng ủy, chi bộ trực thuộc", [PartyCommittee, PartyCell]),
        Rule("đảng ủy|đảng bộ|cấp ủy(?: đảng)?|tổ chức đảng", Reach.UnderHead, "Đảng ủy trực thuộc", [PartyCommittee]),
        Rule("chi bộ", Reach.UnderHead, "Chi bộ trực thuộc", [PartyCell]),
        Rule("ban xây dựng đảng|ban đảng|ban(?: của)?", Reach.SameLevel, "Các ban của cấp ủy", [PartyAgency], never: ["văn phòng"]),
        Rule(
            "(?:ban, |các ban, )?cơ quan(?: chuyên trách)?(?: tham mưu,? giúp việc)|ban(?:,| và) văn phòng|(?:ban|cơ quan) tham mưu(?:,? giúp việc)?",
            Reach.SameLevel,
            "Cơ quan tham mưu, giúp việc cấp ủy",
            [PartyAgency]
        ),
        Rule("sở", Reach.SameLevel, "Các sở", [StateAgency], starts: ["sở "]),
        Rule(
            "(?:sở|phòng)(?:, ban)?(?:,| và) (?:ban, )?ngành|ban, ngành|phòng, ban|sở, ban",
            Reach.SameLevel,
            "Sở, ban, ngành",
            [StateAgency]
        ),
        Rule(
            "mặt trận(?: tổ quốc)?(?: và|,) (?:các )?(?:tổ chức chính trị - xã hội|tổ chức chính trị xã hội|đoàn thể)(?: chính trị - xã hội)?",
            Reach.SameLevel,
            "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
            [Front, MassOrganization]
        ),
        Rule(
            "tổ chức chính trị - xã hội|(?:hội, )?đoàn thể(?: chính trị - xã hội)?",
            Reach.SameLevel,
            "Các tổ chức chính trị - xã hội",
            [MassOrganization]
        ),
        Rule("(?:đơn vị )?(?:thuộc )?lực lượng vũ trang(?: nhân dân)?", Reach.SameLevel, "Lực lượng vũ trang", [ArmedForces]),
        Rule("cơ quan, đơn vị|đơn vị", Reach.UnderIssuer, "Cơ quan, đơn vị trực thuộc", []),
    ];

    private static GroupRule Rule(
        string pattern,
        Reach reach,
        string meaning,
        OrganizationKind[] kinds,
        string[]? starts = null,
        string[]? never = null
    ) =>
        new(
            new Regex(
                $"^(?:{pattern.Replace("UNITS", Units, StringComparison.Ordinal)})$",
                RegexOptions.CultureInvariant,
                TimeSpan.FromMilliseconds(200)
            ),
            reach,
            kinds,
            meaning,
            starts ?? [],
            never ?? []
        );
}
