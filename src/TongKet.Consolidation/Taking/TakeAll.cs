using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Consolidation.Taking;

/// <summary>
/// The quick start: every open passage goes into the draft. Only texts that agree word for word become one; passages that are merely alike stay
/// beside each other, since choosing between them is a person's decision.
/// </summary>
internal sealed class TakeAll(Held held, IAudit audit, TimeProvider clock)
{
    public Task<Outcome<int>> HandleAsync(
        ConsolidationId id,
        IReadOnlyList<OrganizationOrder> order,
        ActingUser who,
        CancellationToken ct
    ) =>
        held.RunAsync<int>(
            id,
            async (db, consolidation) =>
            {
                var waiting = db.Contributions.Where(c => c.Consolidation == id && c.Status == ContributionStatus.Open);
                var open = await waiting.AsNoTracking().ToListAsync(ct);
                var place = order.ToDictionary(o => o.Organization, o => o.Place);
                var builder = new DraftBuilder(db, id, who, clock);
                await builder.PrepareAsync([.. open.Select(c => c.Section).Distinct()], ct);
                var groups = open.OrderBy(c => place.GetValueOrDefault(c.Organization, int.MaxValue))
                    .ThenBy(c => c.Ordinal)
                    .ThenBy(c => c.Id.Value)
                    .GroupBy(c => (c.Section, c.FoldHash));
                foreach (var same in groups)
                {
                    builder.TakeAsOne([.. same]);
                }

                await builder.WriteAsync(ct);
                // The consolidation is held, so nothing has come to wait since.
                await waiting.ExecuteUpdateAsync(s => s.SetProperty(c => c.Status, ContributionStatus.Used), ct);
                audit.Record(db, who, "consolidation.taken", consolidation.Review.Value, $"Đưa tất cả {open.Count} ý còn lại vào dự thảo");
                return open.Count;
            },
            ct
        );
}
