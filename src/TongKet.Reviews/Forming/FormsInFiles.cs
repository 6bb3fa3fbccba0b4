using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Formats.Forms.Making;
using TongKet.Formats.Reading;

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
}
