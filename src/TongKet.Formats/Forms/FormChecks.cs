using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms;

/// <summary>A check that does not hold, and where.</summary>
public sealed record FormIssue(CheckSeverity Severity, string Message, CellKey At);

/// <summary>Tries a form's checks.</summary>
public static class FormChecks
{
    /// <summary>What does not hold; a check whose cells hold no numbers says nothing.</summary>
    public static IReadOnlyList<FormIssue> Try(FormLayout layout, IReadOnlyDictionary<CellKey, CellValue> values) =>
        [
            .. layout
                .Checks.Where(c => Evaluation.Holds(c.Condition, key => values[key]) is false)
                .Select(c => new FormIssue(c.Check.Severity, MessageOf(c, layout), c.At)),
            .. layout
                .Order.Where(c => values[c.Key].Fault is not CalculationFault.None)
                .Select(c => new FormIssue(CheckSeverity.Warning, $"Không tính được {c.Name}: {WhyNot(values[c.Key].Fault)}.", c.Key)),
        ];

    private static string MessageOf(BoundCheck check, FormLayout layout)
    {
        var message = check.Check.Message.Trim() is { Length: > 0 } said ? said.TrimEnd('.') : $"Không đúng: {check.Check.Condition}";
        var at = layout.Find(check.At)!;
        return check.Check.Axis switch
        {
            CheckAxis.Rows => $"{message} (cột “{at.Column.Title}”).",
            CheckAxis.Columns => $"{message} (dòng “{at.Row.Title}”).",
            _ => message + ".",
        };
    }

    private static string WhyNot(CalculationFault fault) => fault is CalculationFault.DividedByZero ? "số chia bằng 0" : "kết quả quá lớn";
}
