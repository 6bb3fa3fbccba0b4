namespace TongKet.Formats.Forms;

/// <summary>How grave a failed check is.</summary>
public enum CheckSeverity
{
    /// <summary>Asked about: confirmed or explained, it goes through.</summary>
    Warning,

    /// <summary>Has to be put right before the report goes on.</summary>
    Error,
}

/// <summary>By which codes a check speaks.</summary>
public enum CheckAxis
{
    /// <summary>Codes of rows; tried in every column.</summary>
    Rows,

    /// <summary>Codes of columns; tried in every row.</summary>
    Columns,

    /// <summary>Whole cells; tried once.</summary>
    Cells,
}

/// <summary>Something that must hold between cells.</summary>
/// <param name="Axis">By which codes it speaks.</param>
/// <param name="Condition">"[2] &lt;= [1]".</param>
/// <param name="Message">What to tell when it does not hold.</param>
/// <param name="Severity">How grave that is.</param>
public sealed record FormCheck(CheckAxis Axis, string Condition, string Message, CheckSeverity Severity);
