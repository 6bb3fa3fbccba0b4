using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Revising;

/// <summary>A section as it is asked, and where its texts go.</summary>
/// <param name="Section">The section.</param>
/// <param name="Target">The key of a row, or "-" to keep them aside.</param>
/// <param name="Gone">Whether its own row was taken away.</param>
internal sealed record OldSection(SectionView Section, string Target, bool Gone);

/// <summary>A row of the revised outline.</summary>
/// <param name="Row">As typed.</param>
/// <param name="Old">The section that lives on in it; null for a new one.</param>
/// <param name="Parent">The row above; -1 at the top.</param>
internal sealed record RevisedRow(OutlineRow Row, SectionView? Old, int Parent);

/// <summary>The outline as it is asked beside the outline as it will be: which section lives on in which row.</summary>
internal sealed record RevisedOutline(ReviewView Review, IReadOnlyList<OldSection> Old, IReadOnlyList<RevisedRow> Rows)
{
    public static RevisedOutline Of(ReviewView review, OutlineWork work)
    {
        var rows = OutlineMoves.Level(work.Rows).Where(r => !r.IsBlank).ToList();
        var keys = rows.Select(r => r.Source).ToHashSet();
        var old = review
            .Sections.Select(s => new OldSection(s, TargetOf(s, work.Moved, rows, keys), !keys.Contains(RowKeys.Of(s.Id))))
            .ToList();
        var claims = old.ToLookup(o => o.Target, o => o.Section);
        var revised = new List<RevisedRow>(rows.Count);
        var above = new List<int>();
        foreach (var row in OutlineMoves.Level(rows))
        {
            above.RemoveRange(row.Depth, above.Count - row.Depth);
            // A section stays itself when its own texts stay; a new row becomes the first of those that go into it.
            var lives = claims[row.Source].FirstOrDefault(s => RowKeys.Of(s.Id) == row.Source) ?? claims[row.Source].FirstOrDefault();
            revised.Add(new(row, lives, row.Depth == 0 ? -1 : above[row.Depth - 1]));
            above.Add(revised.Count - 1);
        }

        return new(review, old, revised);
    }

    /// <summary>The row where a section's texts go; null when they are kept aside.</summary>
    public RevisedRow? RowOf(OldSection old) => Rows.FirstOrDefault(r => r.Row.Source == old.Target);

    private static string TargetOf(
        SectionView section,
        IReadOnlyDictionary<string, string> moved,
        IReadOnlyList<OutlineRow> rows,
        HashSet<string> keys
    )
    {
        var key = RowKeys.Of(section.Id);
        return moved.GetValueOrDefault(key) is { } said && (said == RowKeys.Aside || keys.Contains(said)) ? said
            : keys.Contains(key) ? key
            : LikelySection.Find(section, rows) ?? RowKeys.Aside;
    }
}
