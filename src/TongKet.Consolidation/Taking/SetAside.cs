using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Consolidation.Taking;

/// <summary>A person leaves open passages out, with the reason.</summary>
internal sealed class SetAside(Held held, IAudit audit)
{
    public Task<Outcome<int>> HandleAsync(
        ConsolidationId id,
        IReadOnlyCollection<ContributionId> chosen,
        string? reason,
        ActingUser who,
        CancellationToken ct
    ) =>
        held.RunAsync<int>(
            id,
            async (db, consolidation) =>
            {
                if (chosen.Count == 0)
                {
                    return ConsolidationProblems.NothingChosen;
                }

                if (string.IsNullOrWhiteSpace(reason))
                {
                    return ConsolidationProblems.ReasonMissing;
                }

                var open = await db
                    .Contributions.Where(c => c.Consolidation == id && chosen.Contains(c.Id) && c.Status == ContributionStatus.Open)
                    .ToListAsync(ct);
                open.ForEach(c => c.SetAside(reason.Trim()));
                audit.Record(db, who, "consolidation.set-aside", consolidation.Review.Value, $"Để lại {open.Count} ý: {reason.Trim()}");
                return open.Count;
            },
            ct
        );
}
