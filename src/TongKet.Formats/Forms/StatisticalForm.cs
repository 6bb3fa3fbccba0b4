namespace TongKet.Formats.Forms;

/// <summary>A statistics form (biểu thống kê): rows × columns of indicators. Pure data, stored and sent as JSON.</summary>
/// <param name="Code">"01/BC-TK"; may be empty.</param>
/// <param name="Title">Its title.</param>
/// <param name="Columns">The columns in reading order, headers in front of what stands under them.</param>
/// <param name="Rows">The rows in reading order.</param>
public sealed record StatisticalForm(string Code, string Title, IReadOnlyList<FormLine> Columns, IReadOnlyList<FormLine> Rows)
{
    /// <summary>The unit of every cell that has none of its own; may be empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Cells that differ from their row and column.</summary>
    public IReadOnlyList<FormCell> Cells { get; init; } = [];

    /// <summary>What must hold between cells.</summary>
    public IReadOnlyList<FormCheck> Checks { get; init; } = [];

    /// <summary>"Biểu 01: Kết quả học tập".</summary>
    public string FullTitle => Code.Length > 0 ? $"Biểu {Code}: {Title}" : Title;

    /// <summary>Columns that hold cells: those with nothing deeper behind them.</summary>
    public IEnumerable<FormLine> DataColumns =>
        Columns.Where((c, i) => !c.IsHeading && (i + 1 == Columns.Count || Columns[i + 1].Level <= c.Level));

    /// <summary>Rows that hold cells.</summary>
    public IEnumerable<FormLine> DataRows => Rows.Where(r => !r.IsHeading);
}
