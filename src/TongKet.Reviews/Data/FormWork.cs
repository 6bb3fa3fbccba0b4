using TongKet.Formats.Forms;

namespace TongKet.Reviews.Data;

/// <summary>A form being changed: each line remembers which line of the standing version it was.</summary>
/// <param name="Form">As it is being made; may not hold together yet.</param>
/// <param name="Rows">For each row its code in the standing version, empty for a new one.</param>
/// <param name="Columns">The same for columns.</param>
internal sealed record FormWork(StatisticalForm Form, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns)
{
    public static FormWork Of(StatisticalForm form) => new(form, [.. form.Rows.Select(r => r.Code)], [.. form.Columns.Select(c => c.Code)]);

    /// <summary>A form not asked of anybody yet: no line was any other before.</summary>
    public static FormWork New(StatisticalForm form) => new(form, [.. form.Rows.Select(_ => "")], [.. form.Columns.Select(_ => "")]);
}
