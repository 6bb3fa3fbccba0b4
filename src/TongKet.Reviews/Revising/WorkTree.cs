using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Revising;

/// <summary>What the editor shows: the work, or the outline that is asked while nobody has begun to change it.</summary>
internal sealed record WorkTree(IReadOnlyList<OutlineDraft> Sections, IReadOnlyList<string> Keys)
{
    public static WorkTree Of(ReviewView review, OutlineWork? work)
    {
        var rows = OutlineMoves.Level(work?.Rows ?? StandingRows.Of(review));
        return new(OutlineTree.Drafts(rows), [.. rows.Select(r => r.Source)]);
    }
}
