namespace TongKet.Documents.Contracts;

/// <summary>A statistics form (biểu) in the paper.</summary>
/// <param name="Title">What stands above it: "Biểu số 1. ...", or null.</param>
/// <param name="Head">The head as a tree: what stands under a wide cell are its children.</param>
/// <param name="Columns">The leaf columns from left to right.</param>
/// <param name="Rows">The rows with a label.</param>
/// <param name="Asked">Whether the person wants it filled in by the units; false for one that was dropped.</param>
public sealed record StatisticsTableFact(
    string? Title,
    IReadOnlyList<HeadCellFact> Head,
    IReadOnlyList<TableColumnFact> Columns,
    IReadOnlyList<TableRowFact> Rows,
    bool Asked = true
);

/// <summary>A cell of the head with the cells under it.</summary>
public sealed record HeadCellFact(string Title, IReadOnlyList<HeadCellFact> Children);

/// <summary>A leaf column: its number from 0, the titles from the top down, its unit where the head says it.</summary>
public sealed record TableColumnFact(int Number, IReadOnlyList<string> Path, string? Unit);

/// <summary>A row: its ordinal as printed, its label, whether it sums up others.</summary>
public sealed record TableRowFact(string Ordinal, string Label, bool IsTotal);
