using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Grouping;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Consolidation.Taking;

/// <summary>A person takes a whole group of passages that say nearly the same: the first text, all sources.</summary>
internal sealed class TakeGroup(IDatabase database, TakeContributions take)
{
    /// <param name="id">The consolidation.</param>
    /// <param name="first">The passage whose text stands for the group.</param>
    /// <param name="members">How many the person saw; when others have joined or left meanwhile, nothing is taken.</param>
    /// <param name="who">The person.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome<int>> HandleAsync(ConsolidationId id, ContributionId first, int members, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        var contributions = db.Contributions;
        var open = await contributions
            .AsNoTracking()
            .Where(c => c.Consolidation == id && c.Status == ContributionStatus.Open)
            .Where(c => contributions.Any(f => f.Id == first && f.Section == c.Section))
            .Select(c => new { c.Id, c.Text })
            .ToListAsync(ct);
        var group = NearEqual.Group(open, c => c.Text, c => c.Id.Value).FirstOrDefault(g => g[0].Id == first);
        return group?.Count == members
            ? await take.HandleAsync(id, [.. group.Select(c => c.Id)], TakeAs.One, who, ct)
            : ConsolidationProblems.ContributionGone;
    }
}
