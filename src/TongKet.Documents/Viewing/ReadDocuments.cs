using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;

namespace TongKet.Documents.Viewing;

/// <summary>Reading one document, its facts, its text.</summary>
internal sealed class ReadDocuments(IDatabase database)
{
    public async Task<DocumentSummary?> FindAsync(DocumentId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db
            .Documents.AsNoTracking()
            .Where(d => d.Id == id)
            .Select(d => new DocumentSummary(
                d.Id,
                d.Owner,
                d.IsOutgoing,
                d.RegisteredAt != null,
                d.Kind,
                d.Symbol,
                d.IssuedOn,
                d.Issuer,
                d.Subject,
                d.File,
                d.TakenInAt
            ))
            .SingleOrDefaultAsync(ct);
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
