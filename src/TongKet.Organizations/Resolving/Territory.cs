using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Resolving;

/// <summary>The bodies of one place at one level under the highest of them.</summary>
internal sealed class Territory
{
    private readonly Lazy<(ILookup<string, OrganizationNode> Outside, ILookup<string, OrganizationNode> Inside)> _forms;

    public Territory(OrganizationNode head)
    {
        (Head, Words) = (head, TerritoryWords.Of(head));
        _forms = new(Index);
    }

    public OrganizationNode Head { get; }
    public List<OrganizationNode> Members { get; } = [];
    public TerritoryWords Words { get; }

    /// <summary>The bodies that a printed name can mean here.</summary>
    /// <param name="full">The name, folded.</param>
    /// <param name="fromInside">Whether the writer belongs to this place, so that "Ban Tổ chức" alone is enough.</param>
    public IReadOnlyList<OrganizationNode> Named(string full, bool fromInside)
    {
        var (outside, inside) = _forms.Value;
        foreach (var (form, onlyInside) in NameForms.Within(full, Words))
        {
            List<OrganizationNode> found = [.. outside[form], .. fromInside || onlyInside ? inside[form] : []];
            if (found.Count > 0)
            {
                return found.Distinct().ToList();
            }
        }

        return [];
    }

    private (ILookup<string, OrganizationNode>, ILookup<string, OrganizationNode>) Index()
    {
        var forms = Members
            .SelectMany(n => NameForms.Within(NameForms.Full(n.Name), Words).Select(f => (f.Form, f.OnlyInside, Node: n)))
            .ToList();
        return (
            forms.Where(f => !f.OnlyInside).ToLookup(f => f.Form, f => f.Node, StringComparer.Ordinal),
            forms.Where(f => f.OnlyInside).ToLookup(f => f.Form, f => f.Node, StringComparer.Ordinal)
        );
    }
}
