namespace TongKet.Formats.Understanding;

/// <summary>A statistics form: the tree of its head, its leaf columns and its rows.</summary>
/// <param name="Head">The head's cells as a tree: what stands under a wide cell are its children.</param>
/// <param name="Columns">The leaf columns from left to right.</param>
/// <param name="Rows">The rows with a label; the numbering row and the head are left out.</param>
public sealed record StatisticsTable(IReadOnlyList<HeadCell> Head, IReadOnlyList<LeafColumn> Columns, IReadOnlyList<LabelledRow> Rows);

/// <summary>A cell of the head with the cells under it.</summary>
public sealed record HeadCell(string Title, IReadOnlyList<HeadCell> Children);

/// <summary>A leaf column: its number from 0, the titles from the top down, and its unit where the head says it in brackets.</summary>
public sealed record LeafColumn(int Number, IReadOnlyList<string> Path, string? Unit);

/// <summary>A row: its ordinal as printed, its label, and whether it sums up others.</summary>
public sealed record LabelledRow(string Ordinal, string Label, bool IsTotal);
