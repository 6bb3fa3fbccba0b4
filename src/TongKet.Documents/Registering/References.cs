using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;

namespace TongKet.Documents.Registering;

internal static class References
{
    extension(TongKetDb db)
    {
        /// <summary>Makes the rows of a paper's references those of its facts; saved by the caller.</summary>
        public async Task ReplaceReferencesAsync(OfficialDocument document, TimeProvider clock, CancellationToken ct)
        {
            var known = await db.DocumentReferences.Where(r => r.Document == document.Id).ToListAsync(ct);
            var wanted = document.Facts.References.Where(r => !string.IsNullOrWhiteSpace(r.Symbol)).DistinctBy(r => r.Symbol).ToArray();
            db.RemoveRange(known.Where(k => !wanted.Any(w => Same(k, w.Symbol, w.Kind, w.IssuedOn, w.Issuer))));
            db.AddRange(
                wanted
                    .Where(w => !known.Any(k => Same(k, w.Symbol, w.Kind, w.IssuedOn, w.Issuer)))
                    .Select(w => new DocumentReference
                    {
                        Id = clock.NewGuid(),
                        Document = document.Id,
                        Symbol = w.Symbol,
                        Kind = w.Kind,
                        IssuedOn = w.IssuedOn,
                        Issuer = w.Issuer,
                    })
            );
        }
    }

    private static bool Same(DocumentReference known, string symbol, string? kind, DateOnly? issuedOn, string? issuer) =>
        (known.Symbol, known.Kind, known.IssuedOn, known.Issuer) == (symbol, kind, issuedOn, issuer);
}
