namespace TongKet.Organizations.Contracts;

/// <summary>Who became whom, over all time; answers from memory.</summary>
/// <param name="successions">Those that stand, in the order of their days.</param>
/// <param name="periods">All names of each organisation, the oldest first.</param>
public sealed class OrganizationLineage(
    IReadOnlyList<SuccessionView> successions,
    IReadOnlyDictionary<OrganizationId, IReadOnlyList<OrganizationPeriod>> periods
)
{
    private readonly ILookup<OrganizationId, SuccessionView> _of = successions
        .SelectMany(s => s.Organizations.Select(o => (o, s)))
        .ToLookup(p => p.o, p => p.s);

    /// <summary>All that stand, the oldest first.</summary>
    public IReadOnlyList<SuccessionView> All => successions;

    /// <summary>Those that name an organisation, the oldest first.</summary>
    public IEnumerable<SuccessionView> Of(OrganizationId id) => _of[id];

    /// <summary>All names of an organisation, the oldest first.</summary>
    public IReadOnlyList<OrganizationPeriod> PeriodsOf(OrganizationId id) => periods.GetValueOrDefault(id, []);

    /// <summary>Whether it exists on a day.</summary>
    public bool IsAlive(OrganizationId id, DateOnly on) => PeriodsOf(id).Any(p => p.From <= on && !(p.To <= on));

    /// <summary>Its name on a day; the nearest earlier one when it had ended, the first one when it had not begun.</summary>
    public string NameOf(OrganizationId id, DateOnly on) =>
        PeriodsOf(id) is { Count: > 0 } known ? (known.LastOrDefault(p => p.From <= on) ?? known[0]).Name : "—";

    /// <summary>The succession by which it ended, until a day.</summary>
    public SuccessionView? EndOf(OrganizationId id, DateOnly on) => Of(id).LastOrDefault(s => s.From <= on && s.Ends(id));

    /// <summary>Who stands for it on a day: itself while it exists, else those who came after; none when it was dissolved.</summary>
    public IReadOnlyList<OrganizationId> StandingFor(OrganizationId id, DateOnly on)
    {
        var (found, seen) = (new List<OrganizationId>(), new HashSet<OrganizationId>());
        Walk(id);
        return found;

        void Walk(OrganizationId at)
        {
            if (!seen.Add(at))
            {
                return;
            }

            if (IsAlive(at, on))
            {
                found.Add(at);
                return;
            }

            foreach (var next in EndOf(at, on)?.SuccessorsOf(at) ?? [])
            {
                Walk(next);
            }
        }
    }

    /// <summary>Itself, and those that ended and for which it stands now: their tasks and papers are its own.</summary>
    public IReadOnlyList<OrganizationId> ItselfAndInherited(OrganizationId id, DateOnly on) =>
        [id, .. Before(id, on).Where(p => !IsAlive(p, on) && StandingFor(p, on).Contains(id))];

    /// <summary>All that went before it, near and far, without itself.</summary>
    public IReadOnlyList<OrganizationId> Before(OrganizationId id, DateOnly on) =>
        Around(id, s => s.From <= on, (s, at) => s.PredecessorsOf(at));

    /// <summary>All that came after it, near and far, without itself.</summary>
    public IReadOnlyList<OrganizationId> After(OrganizationId id, DateOnly on) =>
        Around(id, s => s.From <= on, (s, at) => s.SuccessorsOf(at));

    private List<OrganizationId> Around(
        OrganizationId id,
        Func<SuccessionView, bool> counts,
        Func<SuccessionView, OrganizationId, IEnumerable<OrganizationId>> next
    )
    {
        var (found, waiting) = (new List<OrganizationId> { id }, new Queue<OrganizationId>([id]));
        while (waiting.TryDequeue(out var at))
        {
            foreach (var other in Of(at).Where(counts).SelectMany(s => next(s, at)).Where(o => !found.Contains(o)).Distinct().ToList())
            {
                found.Add(other);
                waiting.Enqueue(other);
            }
        }

        return [.. found.Skip(1)];
    }
}
