using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring;

/// <summary>A succession to be: every kind comes down to links, what begins, what changes, and where those below go.</summary>
internal sealed record SuccessionPlan(SuccessionKind Kind, SuccessionBasis Basis, IReadOnlyList<SuccessionLink> Links)
{
    /// <summary>New organisations.</summary>
    public IReadOnlyDictionary<OrganizationId, SuccessorDraft> New { get; init; } = new Dictionary<OrganizationId, SuccessorDraft>();

    /// <summary>Other names or superiors of those that go on.</summary>
    public IReadOnlyDictionary<OrganizationId, SuccessorDraft> Changed { get; init; } = new Dictionary<OrganizationId, SuccessorDraft>();

    /// <summary>Where those below an ended one go, when it is not its only successor.</summary>
    public OrganizationId? ChildrenTo { get; init; }

    public IEnumerable<OrganizationId> Predecessors => Links.Select(l => l.Predecessor).Distinct();

    public IEnumerable<OrganizationId> Ending => Predecessors.Where(p => !Links.Contains(new SuccessionLink(p, p)));

    public IReadOnlyList<OrganizationId> SuccessorsOf(OrganizationId id) =>
        [.. Links.Where(l => l.Predecessor == id).Select(l => l.Successor).OfType<OrganizationId>()];
}
