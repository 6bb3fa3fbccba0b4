using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Revising;

/// <summary>What changed between two outlines, told to those who answer them.</summary>
internal static class OutlineDifferences
{
    /// <param name="outline">Both outlines.</param>
    /// <param name="figures">What became of the figures.</param>
    /// <param name="ids">The section of each row.</param>
    public static IReadOnlyList<SectionChange> Of(RevisedOutline outline, RevisedFigures figures, IReadOnlyList<SectionId> ids) =>
        [.. Gone(outline, ids), .. outline.Rows.SelectMany((r, i) => Row(outline, figures, ids, r, i))];

    /// <summary>As people read it: number and title.</summary>
    public static string Name(string label, string title) => new SectionView(default, null, 0, label, title, "", true).FullName;

    private static IEnumerable<SectionChange> Gone(RevisedOutline outline, IReadOnlyList<SectionId> ids)
    {
        foreach (var old in outline.Old)
        {
            var name = Name(old.Section.Label, old.Section.Title);
            if (outline.RowOf(old) is not { } row)
            {
                yield return new(old.Section.Id, SectionChangeKind.Dropped, $"bỏ “{name}”");
            }
            else if (row.Old?.Id != old.Section.Id)
            {
                var at = ids[outline.Rows.Index().First(r => r.Item == row).Index];
                yield return new(
                    at,
                    SectionChangeKind.Merged,
                    $"gộp “{name}” vào “{Name(row.Row.Label, row.Row.Title)}”",
                    Was: old.Section.Title
                );
            }
        }
    }

    private static IEnumerable<SectionChange> Row(
        RevisedOutline outline,
        RevisedFigures figures,
        IReadOnlyList<SectionId> ids,
        RevisedRow row,
        int index
    )
    {
        var (id, name) = (ids[index], Name(row.Row.Label, row.Row.Title));
        if (row.Old is not { } old)
        {
            var from = RowKeys.SplitFrom(row.Row.Source) is { } source ? outline.Old.FirstOrDefault(o => o.Section.Id == source) : null;
            var words = from is null ? $"thêm “{name}”" : $"tách “{name}” từ “{Name(from.Section.Label, from.Section.Title)}”";
            yield return new(id, SectionChangeKind.Added, words, from?.Section.Id);
            yield break;
        }

        if (old.Title != row.Row.Title)
        {
            yield return new(id, SectionChangeKind.Renamed, $"đổi tên “{Name(old.Label, old.Title)}” thành “{name}”", Was: old.Title);
        }

        if (old.Parent != (row.Parent < 0 ? null : ids[row.Parent]))
        {
            yield return new(id, SectionChangeKind.Moved, $"chuyển “{name}” {Where(outline, row)}");
        }

        var asked = figures.ChangesOf(index).ToList();
        if (old.Guidance != row.Row.Guidance)
        {
            asked.Add("đổi hướng dẫn");
        }

        if (asked.Count > 0)
        {
            yield return new(id, SectionChangeKind.Asked, $"{string.Join(", ", asked)} ở “{name}”");
        }
    }

    private static string Where(RevisedOutline outline, RevisedRow row) =>
        row.Parent < 0 ? "lên cấp đầu"
        : outline.Rows[row.Parent].Row is var above ? $"sang “{Name(above.Label, above.Title)}”"
        : "";
}
