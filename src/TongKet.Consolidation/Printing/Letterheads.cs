using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using TongKet.Organizations.Contracts;

namespace TongKet.Consolidation.Printing;

/// <summary>What the rules print of an organisation at the head and foot of its papers.</summary>
/// <remarks>HD 05-HD/VPTW 2.1 and 8 for the Party; NĐ 30/2020/NĐ-CP, Phụ lục I, for the State.</remarks>
internal static class Letterheads
{
    public static LayoutFamily FamilyOf(OrganizationNode owner) =>
        owner.Kind switch
        {
            OrganizationKind.PartyCommittee or OrganizationKind.PartyAgency or OrganizationKind.PartyCell => LayoutFamily.Party,
            OrganizationKind.Front or OrganizationKind.MassOrganization => LayoutFamily.Union,
            _ => LayoutFamily.State,
        };

    /// <summary>The line above the issuer; null where the rule prints one line only.</summary>
    public static string? ParentOf(OrganizationNode owner, OrganizationTree tree) =>
        (owner.Kind, tree.Find(owner.Parent ?? default)) switch
        {
            (_, null) => null,
            (OrganizationKind.PartyCommittee, _) when owner.Level is AdministrativeLevel.Province or AdministrativeLevel.Central => null,
            (OrganizationKind.PartyCommittee or OrganizationKind.PartyCell, var above) => PartyBodyOf(above.Name),
            (OrganizationKind.PeoplesCommittee or OrganizationKind.PeoplesCouncil or OrganizationKind.Front, _) => null,
            (_, var above) => above.Name,
        };

    /// <summary>What follows the number: "BC/TU", "BC-UBND".</summary>
    public static string NotationOf(OrganizationNode owner) => $"BC{(FamilyOf(owner) is LayoutFamily.Party ? "/" : "-")}{CodeOf(owner)}";

    public static string PlaceOf(OrganizationNode owner, OrganizationTree tree) =>
        tree.Above(owner.Id).Prepend(owner).Select(n => n.Place).FirstOrDefault(p => p.Length > 0) ?? "";

    /// <summary>Who usually signs a report; the name is written when it is known.</summary>
    public static PaperSignature SignatureOf(OrganizationNode owner) =>
        owner.Kind switch
        {
            OrganizationKind.PartyCommittee => new PaperSignature("T/M Ban Thường vụ", ["Bí thư"], ""),
            OrganizationKind.PartyCell => new PaperSignature("T/M Chi bộ", ["Bí thư"], ""),
            OrganizationKind.PartyAgency => new PaperSignature(
                null,
                [owner.Name.StartsWith("Văn phòng", StringComparison.Ordinal) ? "Chánh Văn phòng" : "Trưởng Ban"],
                ""
            ),
            OrganizationKind.PeoplesCouncil => new PaperSignature("TM. Thường trực Hội đồng nhân dân", ["Chủ tịch"], ""),
            OrganizationKind.PeoplesCommittee => new PaperSignature("TM. Ủy ban nhân dân", ["Chủ tịch"], ""),
            OrganizationKind.Front => new PaperSignature("TM. Ban Thường trực", ["Chủ tịch"], ""),
            OrganizationKind.MassOrganization => new PaperSignature("TM. Ban Thường vụ", ["Chủ tịch"], ""),
            OrganizationKind.ArmedForces => new PaperSignature(null, ["Chỉ huy trưởng"], ""),
            _ => new PaperSignature(null, ["Thủ trưởng cơ quan"], ""),
        };

    // "Đảng ủy xã An Hòa" leads the "Đảng bộ xã An Hòa"; "Tỉnh ủy" that of a province, and so on.
    private static string PartyBodyOf(string committee)
    {
        (string Start, string Body)[] bodies =
        [
            ("Tỉnh ủy", "Đảng bộ tỉnh"),
            ("Thành ủy", "Đảng bộ thành phố"),
            ("Thị ủy", "Đảng bộ thị xã"),
            ("Huyện ủy", "Đảng bộ huyện"),
            ("Quận ủy", "Đảng bộ quận"),
            ("Đảng ủy", "Đảng bộ"),
        ];
        var known = Array.Find(bodies, b => committee.StartsWith(b.Start, StringComparison.OrdinalIgnoreCase));
        return known.Body is null ? committee : known.Body + committee[known.Start.Length..];
    }

    private static string CodeOf(OrganizationNode owner) =>
        (owner.Code, owner.Kind) switch
        {
            ({ Length: > 0 } code, _) => code,
            (_, OrganizationKind.PartyCommittee) => owner.Level is AdministrativeLevel.Province ? "TU" : "ĐU",
            (_, OrganizationKind.PartyCell) => "CB",
            (_, OrganizationKind.PeoplesCommittee) => "UBND",
            (_, OrganizationKind.PeoplesCouncil) => "HĐND",
            _ => string.Concat(owner.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]))),
        };
}
