using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Formats.Forms.Making;
using TongKet.Formats.Reading;
using TongKet.Formats.Text;

namespace TongKet.Reviews.Forming;

/// <summary>The forms that a directive's own tables hold, read from its file again.</summary>
internal sealed class FormsInFiles(IDocuments documents, IFiles files)
{
    public async Task<IReadOnlyList<StatisticalForm>> FindAsync(DocumentId? directive, CancellationToken ct)
    {
        if (
            directive is not { } id
            || await documents.FindAsync(id, ct) is not { File: { } file }
            || await files.OpenAsync(file, ct) is not { } content
        )
        {
            return [];
        }

        var read = await PaperReader.ReadAsync(content.Bytes, content.Name, ReadingLimits.Default, ct);
        return read.Paper is { } paper ? StatisticsTables.Find(paper) : [];
    }

    /// <summary>The titles of those that a person left out on the confirm page; there a title has its number in front.</summary>
    public async Task<IReadOnlyCollection<string>> DroppedAsync(
        DocumentId? directive,
        IReadOnlyList<StatisticalForm> found,
        CancellationToken ct
    )
    {
        var facts = directive is { } id ? (await documents.FactsAsync(id, ct))?.Facts : null;
        var dropped = (facts?.Tables ?? []).Where(t => !t.Asked).Select(t => VietnameseText.Fold(t.Title ?? "")).ToArray();
        return [.. found.Select(f => f.Title).Where(t => dropped.Any(d => d.Contains(VietnameseText.Fold(t), StringComparison.Ordinal)))];
    }
}
