using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Consolidation.Taking;

/// <summary>How chosen passages go into the draft.</summary>
internal enum TakeAs
{
    /// <summary>Each as a passage of its own.</summary>
    Separate,

    /// <summary>They say the same: one text stands for all, with all units named and as sources.</summary>
    One,

    /// <summary>One passage made of all their texts.</summary>
    Merged,
}

/// <summary>A person takes chosen passages of a section into the draft. Passages already taken stay as they are, so a double click does no harm.</summary>
internal sealed class TakeContributions(Held held, IOrganizations organizations, IAudit audit, TimeProvider clock)
{
    public async Task<Outcome<int>> HandleAsync(
        ConsolidationId id,
        IReadOnlyCollection<ContributionId> chosen,
        TakeAs how,
        ActingUser who,
        CancellationToken ct
    )
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        return await held.RunAsync<int>(
            id,
            async (db, consolidation) =>
            {
                if (chosen.Count == 0)
                {
                    return ConsolidationProblems.NothingChosen;
                }

                var found = await db.Contributions.Where(c => c.Consolidation == id && chosen.Contains(c.Id)).ToListAsync(ct);
                if (found.Count != chosen.Distinct().Count())
                {
                    return ConsolidationProblems.ContributionGone;
                }

                // In the order in which they were chosen: the first gives the text.
                var order = chosen.Distinct().Select((contribution, at) => (contribution, at)).ToDictionary(c => c.contribution, c => c.at);
                var open = found.Where(c => c.Status is ContributionStatus.Open).OrderBy(c => order[c.Id]).ToList();
                await TakeAsync(db, id, open, how, tree, who, ct);
                audit.Record(
                    db,
                    who,
                    "consolidation.taken",
                    consolidation.Review.Value,
                    $"Đưa {open.Count} ý vào dự thảo báo cáo tổng hợp"
                );
                return open.Count;
            },
            ct
        );
    }

    private async Task TakeAsync(
        TongKetDb db,
        ConsolidationId id,
        List<Contribution> open,
        TakeAs how,
        OrganizationTree tree,
        ActingUser who,
        CancellationToken ct
    )
    {
        var builder = new DraftBuilder(db, id, who, clock);
        await builder.PrepareAsync([.. open.Select(c => c.Section).Distinct()], ct);
        foreach (var section in open.GroupBy(c => c.Section))
        {
            List<Contribution> sources = [.. section];
            switch (how)
            {
                case TakeAs.One:
                    builder.TakeFor(sources, tree);
                    break;
                case TakeAs.Merged:
                    var (html, text) = MergedText.Of(sources.DistinctBy(c => c.FoldHash).Select(c => c.Html));
                    builder.Merge(sources, html, text);
                    break;
                default:
                    sources.ForEach(c => builder.TakeAsOne([c]));
                    break;
            }
        }

        await builder.WriteAsync(ct);
    }
}
