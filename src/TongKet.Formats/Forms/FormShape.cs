namespace TongKet.Formats.Forms;

/// <summary>What a definition must fulfil before its formulas are looked at.</summary>
internal static class FormShape
{
    private const int MostRows = 1_000;
    private const int MostColumns = 120;
    private const int MostCells = 8_000;
    private const int LongestTitle = 500;
    private const int LongestCode = 20;

    public static IReadOnlyList<FormFault> Faults(StatisticalForm form)
    {
        var faults = new List<FormFault>();
        if (string.IsNullOrWhiteSpace(form.Title))
        {
            faults.Add(new FormFault("", "Biểu chưa có tên."));
        }

        if (!form.DataColumns.Any() || !form.DataRows.Any())
        {
            faults.Add(new FormFault("", "Biểu phải có ít nhất một dòng và một cột số liệu."));
        }

        if (form.Rows.Count > MostRows || form.Columns.Count > MostColumns || form.Rows.Count * form.Columns.Count > MostCells)
        {
            faults.Add(
                new FormFault("", $"Biểu quá lớn: nhiều nhất {MostRows} dòng, {MostColumns} cột, {MostCells} ô. Hãy tách thành nhiều biểu.")
            );
        }

        faults.AddRange(Lines(form.Rows, "dòng"));
        faults.AddRange(Lines(form.Columns, "cột"));
        faults.AddRange(
            form.Cells.CountBy(c => new CellKey(c.Row, c.Column))
                .Where(c => c.Value > 1)
                .Select(c => new FormFault(c.Key.ToString(), $"Ô {c.Key} được đặt riêng {c.Value} lần. Hãy bỏ bớt."))
        );
        return faults;
    }

    private static IEnumerable<FormFault> Lines(IReadOnlyList<FormLine> lines, string what)
    {
        foreach (var twice in lines.CountBy(l => l.Code).Where(c => c.Value > 1))
        {
            yield return new FormFault(twice.Key, $"Mã {what} “{twice.Key}” dùng {twice.Value} lần. Mỗi {what} cần một mã riêng.");
        }

        var level = -1;
        foreach (var line in lines)
        {
            if (line.Code.Length is 0 or > LongestCode || line.Code.AsSpan().IndexOfAny("[];:|") >= 0)
            {
                yield return new FormFault(
                    line.Code,
                    $"Mã {what} “{line.Code}” không dùng được: từ 1 đến {LongestCode} ký tự, không có [ ] ; : |."
                );
            }

            if (string.IsNullOrWhiteSpace(line.Title) || line.Title.Length > LongestTitle)
            {
                yield return new FormFault(line.Code, $"Tên {what} “{line.Code}” còn trống hoặc dài quá {LongestTitle} ký tự.");
            }

            if (line.Level < 0 || line.Level > level + 1)
            {
                yield return new FormFault(
                    line.Code,
                    $"{(what == "cột" ? "Cột" : "Dòng")} “{line.Title}” lùi vào quá một cấp so với {what} trước."
                );
            }

            level = line.Level;
        }
    }
}
