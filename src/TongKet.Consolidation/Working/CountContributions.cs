using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Working;

/// <summary>How far a section is: "đã xử lý 132/171 ý".</summary>
internal sealed record SectionCount(SectionId Section, int Open, int Used, int SetAside)
{
    public int Total => Open + Used + SetAside;
    public int Handled => Used + SetAside;
}

/// <summary>Counts per section in one query.</summary>
internal sealed class CountContributions(IDatabase database)
{
    public async Task<IReadOnlyList<SectionCount>> HandleAsync(ConsolidationId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db
            .Contributions.Where(c => c.Consolidation == id)
            .GroupBy(c => c.Section)
            .Select(g => new SectionCount(
                g.Key,
                g.Count(c => c.Status == ContributionStatus.Open),
                g.Count(c => c.Status == ContributionStatus.Used || c.Status == ContributionStatus.Merged),
                g.Count(c => c.Status == ContributionStatus.SetAside)
            ))
            .ToListAsync(ct);
    }
}
