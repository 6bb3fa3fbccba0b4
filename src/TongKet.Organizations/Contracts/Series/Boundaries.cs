namespace TongKet.Organizations.Contracts;

/// <summary>Carries organisations from the boundaries of one day to those of another.</summary>
/// <param name="lineage">Who became whom.</param>
internal sealed class Boundaries(OrganizationLineage lineage)
{
    /// <summary>The organisations of the second day that hold something of one of the first day; more than one when it was divided between.</summary>
    public IReadOnlyList<OrganizationId> Trace(OrganizationId id, DateOnly from, DateOnly to) =>
        from <= to
            ? Walk(
                id,
                lineage.All.Where(s => s.From > from && s.From <= to),
                (s, at) => s.Links.Where(l => l.Predecessor == at).Select(l => l.Successor)
            )
            : Walk(
                id,
                lineage.All.Where(s => s.From > to && s.From <= from).Reverse(),
                (s, at) => s.Links.Where(l => l.Successor == at).Select(l => (OrganizationId?)l.Predecessor)
            );

    private static IReadOnlyList<OrganizationId> Walk(
        OrganizationId id,
        IEnumerable<SuccessionView> steps,
        Func<SuccessionView, OrganizationId, IEnumerable<OrganizationId?>> next
    )
    {
        IReadOnlyList<OrganizationId> at = [id];
        foreach (var step in steps)
        {
            at =
            [
                .. at.SelectMany(one => next(step, one).ToList() is { Count: > 0 } became ? became.OfType<OrganizationId>() : [one])
                    .Distinct(),
            ];
        }

        return at;
    }
}
