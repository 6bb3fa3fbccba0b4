using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;

namespace TongKet.Documents.Registering;

/// <summary>Finds the same paper in other registers.</summary>
internal sealed class PaperCopies(IDatabase database) : IPaperCopies
{
    public async Task<IReadOnlyList<DocumentRegistered>> OthersAsync(DocumentId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db
            .Documents.FromSql(
                $"""
                select t.* from documents_document t join documents_document d on t.id <> d.id
                where d.id = {id.Value} and t.registered_at is not null and t.set_aside_at is null
                  and d.symbol is not null and documents_plain(t.symbol) = documents_plain(d.symbol)
                  and t.issued_on is not distinct from d.issued_on and documents_plain(t.issuer) = documents_plain(d.issuer)
                """
            )
            .OrderBy(t => t.RegisteredAt)
            .Select(t => new DocumentRegistered(t.Id, t.Owner))
            .ToListAsync(ct);
    }
}
