using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;

namespace TongKet.Documents.Viewing;

/// <summary>Finding papers by words, with or without Vietnamese marks.</summary>
internal static class Matches
{
    extension(TongKetDb db)
    {
        /// <summary>The papers in whose subject, symbol or issuer every word stands.</summary>
        public IQueryable<DocumentId> Matching(string words) =>
            db
                .Documents.FromSql(
                    $"""
                    select * from documents_document d where not exists (
                        select 1 from unnest(string_to_array(documents_plain({words}), ' ')) word
                        where word <> '' and position(word in documents_plain(concat_ws(' ', d.symbol, d.subject, d.issuer))) = 0)
                    """
                )
                .Select(d => d.Id);
    }
}
