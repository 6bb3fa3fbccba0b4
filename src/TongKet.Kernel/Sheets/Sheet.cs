namespace TongKet.Kernel.Sheets;

/// <summary>A table to be written as an Excel file.</summary>
/// <param name="Name">Name of the sheet and of the file.</param>
/// <param name="Columns">Titles and widths.</param>
/// <param name="Rows">Cells in the order of the columns: text, whole and decimal numbers, DateOnly, DateTimeOffset, bool or null.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>A column.</summary>
/// <param name="Title">As printed in the header row.</param>
/// <param name="Width">In characters.</param>
public sealed record SheetColumn(string Title, double Width = 20);
