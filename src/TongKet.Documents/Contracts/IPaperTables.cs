namespace TongKet.Documents.Contracts;

/// <summary>Where the tables of a paper stand in its text, so that pages can show them as tables.</summary>
public interface IPaperTables
{
    /// <summary>The tables, in order; none where only the text is known (PDF, old Word files).</summary>
    Task<IReadOnlyList<PaperTable>> OfAsync(DocumentId id, CancellationToken ct);
}

/// <summary>A table: its place in the text and its rows.</summary>
public sealed record PaperTable(int Start, int End, IReadOnlyList<IReadOnlyList<PaperCell>> Rows);

/// <summary>A cell: its place in the text (empty when nothing stands in it) and how many columns and rows it covers.</summary>
public sealed record PaperCell(int Start, int End, int Columns, int Rows);
