using TongKet.Formats.Text;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Revising;

/// <summary>Lays a superior's changes over one's own outline: what was added there is added, what was renamed is renamed, what was joined is joined where both are there. What was dropped above stays below until a person drops it.</summary>
internal static class FollowAbove
{
    public static void Apply(AboveChanged changed, OutlineWork work)
    {
        foreach (var change in changed.Steps.SelectMany(s => s.Changes))
        {
            var section = changed.Above.Sections.FirstOrDefault(s => s.Id == change.Section);
            switch (change.Kind)
            {
                case SectionChangeKind.Renamed when section is not null && Find(work, change.Was) is { } renamed:
                    work.Rows = [.. work.Rows.Select(r => r == renamed ? r with { Title = section.Title } : r)];
                    break;
                case SectionChangeKind.Merged
                    when section is not null && Find(work, change.Was) is { } gone && Find(work, section.Title) is { } to && gone != to:
                    work.Moved = new Dictionary<string, string>(work.Moved) { [gone.Source] = to.Source };
                    work.Rows = OutlineMoves.Apply(work.Rows, "xoa", work.Rows.ToList().IndexOf(gone));
                    break;
                case SectionChangeKind.Added when section is not null && Find(work, section.Title) is null:
                    Add(changed.Above, section, work);
                    break;
            }
        }

        work.Reason = work.Reason.Length > 0 ? work.Reason : $"Theo thay đổi đề cương của đợt “{changed.Above.Title}”";
    }

    // Behind the nearest section in front of it that is in one's own outline too, with all that stands under that.
    private static void Add(ReviewView above, SectionView section, OutlineWork work)
    {
        var rows = work.Rows.ToList();
        var front = above.Sections.TakeWhile(s => s.Id != section.Id).Reverse().Select(s => (Section: s, Row: Find(work, s.Title)));
        var (near, row) = front.FirstOrDefault(f => f.Row is not null);
        var at = row is null ? rows.Count : rows.IndexOf(row) + 1;
        var depth = row is null ? 0 : Math.Max(0, row.Depth + section.Depth - near.Depth);
        while (row is not null && at < rows.Count && rows[at].Depth > depth)
        {
            at++;
        }

        var figures = above.Indicators.Where(i => i.Section == section.Id).Select(i => new IndicatorDraft(i.Name, i.Unit));
        rows.Insert(at, new OutlineRow(depth, section.Label, section.Title, section.Guidance, FigureLines.Write([.. figures]), ""));
        work.Rows = OutlineMoves.Level(rows);
    }

    private static OutlineRow? Find(OutlineWork work, string? title) =>
        title is null ? null : work.Rows.FirstOrDefault(r => VietnameseText.Fold(r.Title) == VietnameseText.Fold(title));
}
