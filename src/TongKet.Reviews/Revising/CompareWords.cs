namespace TongKet.Reviews.Revising;

/// <summary>What happens to an old section, in a few words.</summary>
internal static class CompareWords
{
    public static string Of(RevisedOutline outline, RevisedFigures figures, OldSection old, RevisedRow? row)
    {
        if (row is null)
        {
            return "Bỏ khỏi đề cương; phần đã viết giữ riêng";
        }

        if (row.Old?.Id != old.Section.Id)
        {
            return string.Join(", ", figures.GoneFrom(old.Section.Id).Prepend("Gộp: phần đã viết nối vào mục này"));
        }

        var said = new List<string>();
        if (old.Gone)
        {
            said.Add("đề xuất theo số, tên mục");
        }

        if (old.Section.Title != row.Row.Title)
        {
            said.Add("đổi tên");
        }

        if (old.Section.Label != row.Row.Label)
        {
            said.Add($"số {old.Section.Label} → {row.Row.Label}");
        }

        if (old.Section.Parent != (row.Parent < 0 ? null : outline.Rows[row.Parent].Old?.Id))
        {
            said.Add("chuyển chỗ");
        }

        said.AddRange(figures.ChangesOf(outline.Rows.Index().First(r => r.Item == row).Index));
        if (old.Section.Guidance != row.Row.Guidance)
        {
            said.Add("đổi hướng dẫn");
        }

        return string.Join(", ", said);
    }
}
