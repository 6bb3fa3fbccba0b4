namespace TongKet.Formats.Forms;

/// <summary>What changed between two versions of a form, told to those who answer it.</summary>
public static class FormChanges
{
    /// <summary>One sentence a change, in the order of the form.</summary>
    public static IReadOnlyList<string> Of(StatisticalForm old, StatisticalForm now, FormMap map)
    {
        var said = new List<string>();
        if (old.Title != now.Title)
        {
            said.Add($"Tên biểu: “{old.Title}” → “{now.Title}”");
        }

        said.AddRange(Lines(old.Rows, now.Rows, map.Rows, "dòng"));
        said.AddRange(Lines(old.Columns, now.Columns, map.Columns, "cột"));
        said.AddRange(now.Checks.Except(old.Checks).Select(c => $"Thêm kiểm tra: {c.Condition}"));
        said.AddRange(old.Checks.Except(now.Checks).Select(c => $"Bỏ kiểm tra: {c.Condition}"));
        return said;
    }

    private static IEnumerable<string> Lines(
        IReadOnlyList<FormLine> old,
        IReadOnlyList<FormLine> now,
        IReadOnlyDictionary<string, string> map,
        string what
    )
    {
        var (before, after) = (old.ToDictionary(l => l.Code), now.ToDictionary(l => l.Code));
        var kept = new HashSet<string>();
        foreach (var line in old)
        {
            var code = map.GetValueOrDefault(line.Code, line.Code);
            if (!after.TryGetValue(code, out var next))
            {
                yield return $"Bỏ {what} “{line.Title}”";
                continue;
            }

            if (!kept.Add(code) || (before.ContainsKey(code) && code != line.Code))
            {
                yield return $"Số liệu {what} “{line.Title}” chuyển sang “{next.Title}”";
                continue;
            }

            foreach (var change in Line(line, next, what))
            {
                yield return change;
            }
        }

        foreach (var line in now.Where(l => !kept.Contains(l.Code)))
        {
            yield return $"Thêm {what} “{line.Title}”";
        }
    }

    private static IEnumerable<string> Line(FormLine old, FormLine now, string what)
    {
        if (old.Title != now.Title)
        {
            yield return $"Tên {what}: “{old.Title}” → “{now.Title}”";
        }

        if (old.Unit != now.Unit)
        {
            yield return $"Đơn vị tính của {what} “{now.Title}”: {Said(old.Unit)} → {Said(now.Unit)}";
        }

        if (old.Formula != now.Formula)
        {
            yield return $"Công thức của {what} “{now.Title}”: {Said(old.Formula)} → {Said(now.Formula)}";
        }
    }

    private static string Said(string text) => text.Length > 0 ? text : "không có";
}
