using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Revising;

/// <summary>Counted by the marks of sections, which whoever collects may see.</summary>
internal sealed class WrittenSections(ISectionMarks marks) : IWrittenSections
{
    public async Task<IReadOnlyDictionary<SectionId, int>> CountAsync(ReviewId review, CancellationToken ct) =>
        (await marks.CountAsync(review, ct))
            .Where(c => c.Key.State is SectionProgress.Begun or SectionProgress.Done or SectionProgress.Sent)
            .GroupBy(c => c.Key.Section)
            .ToDictionary(g => g.Key, g => g.Sum(c => c.Value));
}
