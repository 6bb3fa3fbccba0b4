using System.Diagnostics.CodeAnalysis;

namespace TongKet.Organizations.Contracts;

/// <summary>One organisation as it was on a day.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Name">Full name: "Đảng ủy xã Bình An".</param>
/// <param name="Code">Code used in symbols ("ĐU", "TU", "BTGDVTU"), may be empty.</param>
/// <param name="Kind">Loại cơ quan.</param>
/// <param name="Level">Cấp.</param>
/// <param name="Parent">Superior; null at the root.</param>
/// <param name="Place">Địa danh printed before the date of its papers ("Bình An"), may be empty.</param>
public sealed record OrganizationNode(
    OrganizationId Id,
    string Name,
    string Code,
    OrganizationKind Kind,
    AdministrativeLevel Level,
    OrganizationId? Parent,
    string Place
);

/// <summary>The tree of all organisations as it was on one day. Immutable; asked, not loaded again.</summary>
public sealed class OrganizationTree
{
    private readonly Dictionary<OrganizationId, OrganizationNode> _nodes;
    private readonly ILookup<OrganizationId?, OrganizationNode> _children;

    private readonly Func<OrganizationId, string?> _others;

    /// <summary>Builds the tree from its nodes; <paramref name="others"/> names those that did not exist that day.</summary>
    public OrganizationTree(DateOnly on, IEnumerable<OrganizationNode> nodes, Func<OrganizationId, string?>? others = null)
    {
        (On, _others) = (on, others ?? (_ => null));
        _nodes = nodes.ToDictionary(n => n.Id);
        _children = _nodes.Values.OrderBy(n => n.Name, StringComparer.Ordinal).ToLookup(n => n.Parent);
    }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>All organisations of that day.</summary>
    public IReadOnlyCollection<OrganizationNode> All => _nodes.Values;

    /// <summary>The organisation, or null when it did not exist that day.</summary>
    public OrganizationNode? Find(OrganizationId id) => _nodes.GetValueOrDefault(id);

    /// <summary>Its name; of one that had ended the last name and what became of it: "Đảng ủy xã A (nay là Đảng ủy xã B)". A dash when it is not known.</summary>
    public string NameOf(OrganizationId? id) => id is { } known ? Find(known)?.Name ?? _others(known) ?? "—" : "—";

    /// <summary>Direct subordinates, by name; those of null are the roots.</summary>
    public IEnumerable<OrganizationNode> ChildrenOf(OrganizationId? id) => _children[id];

    /// <summary>All below, itself not included.</summary>
    public IEnumerable<OrganizationNode> Below(OrganizationId id) => ChildrenOf(id).SelectMany(c => Below(c.Id).Prepend(c));

    /// <summary>From its parent up to the root.</summary>
    public IEnumerable<OrganizationNode> Above(OrganizationId id)
    {
        // Bounded, so that a cycle in bad data cannot hang a request.
        for (var (node, steps) = (Find(id), 0); TryParent(node, out var parent) && steps < 32; (node, steps) = (parent, steps + 1))
        {
            yield return parent;
        }
    }

    /// <summary>Whether <paramref name="id"/> stands somewhere under <paramref name="ancestor"/>.</summary>
    public bool IsBelow(OrganizationId id, OrganizationId ancestor) => Above(id).Any(n => n.Id == ancestor);

    private bool TryParent(OrganizationNode? node, [NotNullWhen(true)] out OrganizationNode? parent)
    {
        parent = node?.Parent is { } id ? Find(id) : null;
        return parent is not null;
    }
}
