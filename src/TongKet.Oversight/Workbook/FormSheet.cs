using TongKet.Formats.Forms;
using TongKet.Kernel.Sheets;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Workbook;

/// <summary>A statistics form with a line for each unit and a column for each cell: thousands of units stay within what a sheet holds.</summary>
internal sealed class FormSheet
{
    private readonly FormView _form;
    private readonly int _number;
    private readonly FormLayout _layout;
    private readonly TongKet.Formats.Forms.Indicator[] _cells;
    private readonly List<object?[]> _rows = [];

    public FormSheet(FormView form, int number)
    {
        (_form, _number, _layout) = (form, number, FormLayout.OfStored(form.Definition));
        _cells = [.. _layout.Cells.Where(c => !c.IsClosed)];
    }

    /// <summary>What a unit has sent, brought to the form as it is now.</summary>
    public void Add(string unit, SubmittedReport sent, CheckSheet checks)
    {
        if (sent.Forms.FirstOrDefault(f => f.Form == _form.Id) is not { } answered)
        {
            return;
        }

        var said = _form.Bring(answered.Cells, answered.Version).ToList();
        var values = FormMath.Calculate(_layout, said);
        checks.Add(unit, _form, _layout, said, values);
        _rows.Add([unit, sent.Symbol, .. _cells.Select(c => Said(values[c.Key]))]);
    }

    public Sheet ToSheet() =>
        new(
            $"Biểu {_number}",
            [
                new($"Đơn vị ({_form.Definition.FullTitle})", 40),
                new("Số báo cáo", 16),
                .. _cells.Select(c => new SheetColumn($"{c.Row.Title}, {c.Column.Title}", 16)),
            ],
            _rows
        );

    // Nothing said is blank; "không phát sinh" is said and is not zero.
    private static object? Said(CellValue value) => (object?)value.Number ?? (value.IsMissing ? null : value.Text ?? value.State.Word);
}
