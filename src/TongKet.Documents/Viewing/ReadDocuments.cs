using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Documents.Registering;
using TongKet.Kernel.Data;

namespace TongKet.Documents.Viewing;

/// <summary>Reading one document, its facts, its text.</summary>
internal sealed class ReadDocuments(IDatabase database)
{
    private static readonly Expression<Func<OfficialDocument, DocumentSummary>> Summary = d =>
        new(d.Id, d.Owner, d.IsOutgoing, d.RegisteredAt != null, d.Kind, d.Symbol, d.IssuedOn, d.Issuer, d.Subject, d.File, d.TakenInAt)
        {
            Number = d.Number,
            RegisteredAt = d.RegisteredAt,
            SetAsideReason = d.SetAsideReason,
        };

    public async Task<DocumentSummary?> FindAsync(DocumentId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Documents.AsNoTracking().Where(d => d.Id == id).Select(Summary).SingleOrDefaultAsync(ct);
    }

    public async Task<IReadOnlyDictionary<DocumentId, string>> SymbolsAsync(IReadOnlyCollection<DocumentId> ids, CancellationToken ct)
    {
        await using var db = database.Open();
        var found = await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id)).Select(Summary).ToListAsync(ct);
        return found.Where(d => d.Symbol is { Length: > 0 }).ToDictionary(d => d.Id, d => d.Symbol!);
    }

    public async Task<IReadOnlyList<DocumentSummary>> TwinsAsync(DocumentId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.TwinsOf(id).AsNoTracking().OrderBy(d => d.RegisteredAt).Select(Summary).ToListAsync(ct);
    }

    /// <summary>The media type of a stored file, without its bytes.</summary>
    public async Task<string?> MediaTypeAsync(FileId file, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Files.Where(f => f.Id == file).Select(f => f.MediaType).SingleOrDefaultAsync(ct);
    }

    public async Task<(DocumentFacts Facts, int Version)?> FactsAsync(DocumentId id, CancellationToken ct)
    {
        await using var db = database.Open();
        var found = await db
            .Documents.AsNoTracking()
            .Where(d => d.Id == id)
            .Select(d => new { d.Facts, d.FactsVersion })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : (found.Facts, found.FactsVersion);
    }

    public async Task<string?> TextAsync(DocumentId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Documents.Where(d => d.Id == id).Select(d => d.PaperText).SingleOrDefaultAsync(ct);
    }
}
