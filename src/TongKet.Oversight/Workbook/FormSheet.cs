using TongKet.Formats.Forms;
using TongKet.Kernel.Sheets;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Workbook;

/// <summary>A statistics form with a line for each unit and a column for each cell: thousands of units stay within what a sheet holds.</summary>
internal sealed class FormSheet(FormView form, int number)
{
    private readonly TongKet.Formats.Forms.Indicator[] _cells = [.. FormLayout.OfStored(form.Definition).Cells.Where(c => !c.IsClosed)];
    private readonly List<object?[]> _rows = [];

    /// <summary>What a unit has sent, brought to the form as it is now.</summary>
    public void Add(string unit, SubmittedReport sent)
    {
        if (sent.Forms.FirstOrDefault(f => f.Form == form.Id) is not { } answered)
        {
            return;
        }

        var values = FormMath.Calculate(FormLayout.OfStored(form.Definition), form.Bring(answered.Cells, answered.Version));
        _rows.Add([unit, sent.Symbol, .. _cells.Select(c => Said(values[c.Key]))]);
    }

    public Sheet ToSheet() =>
        new(
            $"Biểu {number}",
            [
                new($"Đơn vị ({form.Definition.FullTitle})", 40),
                new("Số báo cáo", 16),
                .. _cells.Select(c => new SheetColumn($"{c.Row.Title}, {c.Column.Title}", 16)),
            ],
            _rows
        );

    // Nothing said is blank; "không phát sinh" is said and is not zero.
    private static object? Said(CellValue value) => (object?)value.Number ?? (value.IsMissing ? null : value.Text ?? value.State.Word);
}
