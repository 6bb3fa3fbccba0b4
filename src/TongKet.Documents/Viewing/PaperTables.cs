using TongKet.Documents.Contracts;
using TongKet.Formats.Reading;

namespace TongKet.Documents.Viewing;

/// <summary>Reads a stored Word or text file again for its tables: only its text is kept with the facts.</summary>
internal sealed class PaperTables(ReadDocuments documents, IFiles files) : IPaperTables
{
    // Others need a second program, which takes longer than a page may.
    private static readonly string[] Quick = [".docx", ".docm", ".txt", ".md"];

    public async Task<IReadOnlyList<PaperTable>> OfAsync(DocumentId id, CancellationToken ct)
    {
        if (
            await documents.TextAsync(id, ct) is not { } text
            || await documents.FindAsync(id, ct) is not { File: { } file }
            || await files.OpenAsync(file, ct) is not { } stored
            || !Quick.Contains(Path.GetExtension(stored.Name), StringComparer.OrdinalIgnoreCase)
        )
        {
            return [];
        }

        var read = await PaperReader.ReadAsync(stored.Bytes, stored.Name, ReadingLimits.Default, ct);
        // A newer reader may read otherwise: places in another text would be wrong.
        return read.Paper is { } paper && paper.Text == text ? [.. paper.Blocks.OfType<TableBlock>().Select(Of)] : [];
    }

    private static PaperTable Of(TableBlock table) =>
        new(table.Span.Start, table.Span.End, [.. table.Rows.Select(r => r.Cells.Select(Of).ToArray())]);

    private static PaperCell Of(TableCell cell) =>
        cell.Blocks.Count == 0
            ? new PaperCell(0, 0, cell.ColumnSpan, cell.RowSpan)
            : new PaperCell(cell.Blocks.Min(b => b.Span.Start), cell.Blocks.Max(b => b.Span.End), cell.ColumnSpan, cell.RowSpan);
}
