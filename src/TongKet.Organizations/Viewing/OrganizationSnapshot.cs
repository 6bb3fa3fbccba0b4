using System.Collections.Concurrent;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;
using TongKet.Organizations.Resolving;

namespace TongKet.Organizations.Viewing;

/// <summary>All organisations with all their versions and groups, as read at one moment; trees of a day are built once and kept.</summary>
internal sealed class OrganizationSnapshot(
    long change,
    IReadOnlyDictionary<OrganizationId, Organization> organizations,
    IReadOnlyList<OrganizationVersion> versions,
    IReadOnlyList<RecipientGroup> groups,
    IReadOnlyList<SuccessionView> successions
)
{
    // People look at few days; when somebody walks through many, start anew rather than grow.
    private const int MostDays = 64;
    private readonly ConcurrentDictionary<DateOnly, NamedTree> _trees = new();

    public long Change => change;
    public IReadOnlyDictionary<OrganizationId, Organization> Organizations => organizations;
    public IReadOnlyList<OrganizationVersion> Versions => versions;
    public IReadOnlyList<RecipientGroup> Groups => groups;

    /// <summary>All names with their codes as people search for them, folded once.</summary>
    public IReadOnlyList<(OrganizationVersion Version, string Bare)> SearchNames =>
        field ??= [.. versions.Select(v => (v, Fold.Bare(Fold.Of(v.Name + " " + v.Code))))];

    public OrganizationLineage Lineage => field ??= new(successions, PeriodsOf(versions));

    public NamedTree On(DateOnly day)
    {
        if (_trees.Count > MostDays)
        {
            _trees.Clear();
        }

        return _trees.GetOrAdd(day, Build);
    }

    private NamedTree Build(DateOnly day)
    {
        var alive = versions.Where(v => v.HoldsOn(day)).ToDictionary(v => v.Organization);
        return new NamedTree(
            new OrganizationTree(day, alive.Values.Select(NodeOf), id => Became.NameOf(Lineage, id, day)),
            id => Lineage.StandingFor(id, day)
        );

        // A superior that did not exist that day leaves a root, so that nothing disappears from the tree.
        OrganizationNode NodeOf(OrganizationVersion v) =>
            new(
                v.Organization,
                v.Name,
                v.Code,
                organizations[v.Organization].Kind,
                organizations[v.Organization].Level,
                v.Parent is { } parent && alive.ContainsKey(parent) ? parent : null,
                v.Place
            );
    }

    private static Dictionary<OrganizationId, IReadOnlyList<OrganizationPeriod>> PeriodsOf(IReadOnlyList<OrganizationVersion> versions) =>
        versions
            .GroupBy(v => v.Organization)
            .ToDictionary(g => g.Key, IReadOnlyList<OrganizationPeriod> (g) => [.. g.Select(v => v.Period)]);
}
