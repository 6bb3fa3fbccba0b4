using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;

namespace TongKet.Documents.Registering;

/// <summary>The same paper twice: the same file, or the same symbol, issuer and day.</summary>
internal static class Twins
{
    extension(TongKetDb db)
    {
        /// <summary>Registered incoming papers of the same office that are the same as this one; those set aside do not count.</summary>
        public IQueryable<OfficialDocument> TwinsOf(DocumentId id) =>
            db.Documents.FromSql(
                $"""
                select t.* from documents_document t join documents_document d on t.owner = d.owner and t.id <> d.id
                where d.id = {id.Value} and not t.is_outgoing and t.registered_at is not null and t.set_aside_at is null
                  and (t.file = d.file
                       or (documents_plain(t.symbol) = documents_plain(d.symbol) and d.symbol is not null
                           and t.issued_on is not distinct from d.issued_on
                           and documents_plain(t.issuer) = documents_plain(d.issuer)))
                """
            );
    }
}
