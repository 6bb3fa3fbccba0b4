using TongKet.Formats.Forms;
using TongKet.Formats.Text;
using TongKet.Kernel.Sheets;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Workbook;

/// <summary>What of the sent numbers is to be looked at again, and what the units say to it: checks of forms, unusual figures, notes beside cells.</summary>
internal sealed class CheckSheet
{
    private readonly List<object?[]> _rows = [];

    public void Add(
        string unit,
        FormView form,
        FormLayout layout,
        IReadOnlyList<CellEntry> said,
        IReadOnlyDictionary<CellKey, CellValue> values
    )
    {
        var notes = said.Where(e => e.Note is not null).ToDictionary(e => e.Key, e => e.Note);
        var answers = new HashSet<CellKey>();
        foreach (var issue in FormChecks.Try(layout, values))
        {
            // Explained where the unit was asked, as its own page does; one note may answer several questions.
            var asked = layout.AtTyped(issue, values).At;
            answers.UnionWith([issue.At, asked]);
            var note = notes.GetValueOrDefault(asked) ?? notes.GetValueOrDefault(issue.At);
            _rows.Add([unit, form.Definition.FullTitle, issue.Severity is CheckSeverity.Error ? "Sai" : "Hỏi lại", issue.Message, note]);
        }

        foreach (var (key, note) in notes.Where(n => !answers.Contains(n.Key) && layout.Find(n.Key) is not null))
        {
            _rows.Add([unit, form.Definition.FullTitle, "Đơn vị ghi chú", layout.Find(key)!.Name, note]);
        }
    }

    public void Add(string unit, IndicatorView indicator, decimal? value)
    {
        if (value is { } number && (number < 0 || number > indicator.UsualMost))
        {
            var why = number < 0 ? "số âm" : $"lớn hơn {VietnameseNumbers.Print(indicator.UsualMost!.Value)}";
            _rows.Add([unit, "Chỉ tiêu", "Hỏi lại", $"{indicator.Name}: {VietnameseNumbers.Print(number)} {indicator.Unit} ({why})", null]);
        }
    }

    public Sheet ToSheet() =>
        new("Kiểm tra số liệu", [new("Đơn vị", 40), new("Ở đâu", 40), new("Mức", 16), new("Nội dung", 70), new("Giải trình", 50)], _rows);
}
