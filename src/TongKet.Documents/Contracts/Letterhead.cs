using System.Text;
using TongKet.Formats.Writing.Layout;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>What the rules print of an office at the head and foot of its papers: the one place that knows.</summary>
/// <remarks>HD 05-HD/VPTW, phần II, mục I, điểm 2, 3, 9 for the Party; NĐ 30/2020/NĐ-CP, Phụ lục I, for the State and by analogy for unions.</remarks>
public static class Letterhead
{
    /// <summary>Whose rules the papers of such an office follow.</summary>
    public static LayoutFamily FamilyOf(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.PartyCommittee or OrganizationKind.PartyAgency or OrganizationKind.PartyCell => LayoutFamily.Party,
            OrganizationKind.Front or OrganizationKind.MassOrganization => LayoutFamily.Union,
            _ => LayoutFamily.State,
        };

    /// <summary>The layout of an office's paper of a day.</summary>
    public static LayoutProfile ProfileOf(OrganizationKind kind, DateOnly on) => LayoutProfiles.For(FamilyOf(kind), on);

    /// <summary>The line above the issuer; null where the rule prints one line only.</summary>
    public static string? ParentOf(PaperOffice office) =>
        (office.Kind, office.ParentName) switch
        {
            (_, null or "" or "—") => null,
            (OrganizationKind.PartyCommittee, _) when IsTop(office) => null,
            (OrganizationKind.PartyCommittee or OrganizationKind.PartyCell, var above) => PartyBodyOf(above),
            (OrganizationKind.PeoplesCommittee or OrganizationKind.PeoplesCouncil or OrganizationKind.Front, _) => null,
            (_, var above) => above,
        };

    /// <summary>The issuer's line: below its committee an agency of the Party drops the committee's name ("Ban Tổ chức", not "Ban Tổ chức Tỉnh ủy").</summary>
    public static string IssuerOf(PaperOffice office)
    {
        if (office.Kind is not OrganizationKind.PartyAgency || ParentOf(office) is null)
        {
            return office.Name;
        }

        var name = Plain(office.Name);
        var at = PartyCommittees.All.Select(c => name.IndexOf(" " + c.Committee, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0);
        return at.DefaultIfEmpty(-1).Min() is > 0 and var cut ? office.Name[..cut] : office.Name;
    }

    /// <summary>What follows the number: "BC/TU" for the Party, "BC-UBND" for the others.</summary>
    public static string NotationOf(PaperOffice office, string type) =>
        $"{type}{(FamilyOf(office.Kind) is LayoutFamily.Party ? "/" : "-")}{CodeOf(office)}";

    /// <summary>The last line of Nơi nhận.</summary>
    public static string ArchiveOf(OrganizationKind kind) => FamilyOf(kind) is LayoutFamily.Party ? "Lưu Văn phòng" : "Lưu: VT";

    // "Đảng ủy xã An Hòa" leads the "Đảng bộ xã An Hòa"; "Tỉnh ủy" that of a province, and so on.
    private static string PartyBodyOf(string committee)
    {
        var known = PartyCommittees.All.FirstOrDefault(c => Plain(committee).StartsWith(c.Committee, StringComparison.OrdinalIgnoreCase));
        return known.Body is null ? committee : known.Body + committee[known.Committee.Length..];
    }

    private static bool IsTop(PaperOffice office) =>
        office.Level is { } level
            ? level is AdministrativeLevel.Province or AdministrativeLevel.Central
            : PartyCommittees.All.Take(2).Any(c => Plain(office.Name).StartsWith(c.Committee, StringComparison.OrdinalIgnoreCase));

    private static string CodeOf(PaperOffice office) =>
        (office.Code.Trim(), office.Kind) switch
        {
            ({ Length: > 0 } code, _) => code,
            (_, OrganizationKind.PartyCommittee) => IsTop(office) ? "TU" : "ĐU",
            (_, OrganizationKind.PartyCell) => "CB",
            (_, OrganizationKind.PeoplesCommittee) => "UBND",
            (_, OrganizationKind.PeoplesCouncil) => "HĐND",
            _ => string.Concat(office.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Initial)),
        };

    // Codes have no tone marks: Ủ is U, but Đ is Đ.
    private static char Initial(string word) => char.ToUpperInvariant(word[..1].Normalize(NormalizationForm.FormD)[0]);

    // "uỷ" and "ủy" are one word.
    private static string Plain(string name) => ToneMarks.Place(name, TonePlacement.OnFirstVowel);
}
