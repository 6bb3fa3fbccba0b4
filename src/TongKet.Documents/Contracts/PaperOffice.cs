using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Contracts;

/// <summary>An office as far as its papers print it.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Kind">Loại cơ quan: decides whose rules its papers follow.</param>
/// <param name="Code">Code used in symbols, may be empty.</param>
/// <param name="ParentName">The superior; null when there is none.</param>
/// <param name="Level">Cấp; null when it was not kept, and the name tells.</param>
public sealed record PaperOffice(string Name, OrganizationKind Kind, string Code, string? ParentName, AdministrativeLevel? Level = null)
{
    /// <summary>The office as it stands in a tree.</summary>
    public static PaperOffice Of(OrganizationNode node, OrganizationTree tree) =>
        new(node.Name, node.Kind, node.Code, tree.Find(node.Parent ?? default)?.Name, node.Level);
}
