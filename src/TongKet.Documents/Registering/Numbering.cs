using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Registering;

/// <summary>A run of numbers: an issuer's papers of one type in one term or year.</summary>
internal readonly record struct SeriesKey(OrganizationId Issuer, string Kind, string Series);

/// <summary>Giving numbers: never the same twice, gaps allowed.</summary>
internal static class Numbering
{
    extension(TongKetDb db)
    {
        /// <summary>The wanted number if it is free, else the next one. Locks the series until the caller's transaction ends.</summary>
        public async Task<Outcome<int>> GiveNumberAsync(SeriesKey key, int? wanted, DocumentId document, CancellationToken ct)
        {
            var (issuer, kind, series) = (key.Issuer.Value, key.Kind, key.Series);
            // "Do update" locks the row also when it exists, which "do nothing" would not.
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into documents_series (issuer, kind, series) values ({issuer}, {kind}, {series})
                on conflict (issuer, kind, series) do update set last = documents_series.last
                """,
                ct
            );
            var next = await db.NextNumberAsync(key, ct);
            if (wanted is { } asked && await db.IsGivenAsync(key, asked, ct))
            {
                return DocumentProblems.NumberTaken(asked, next);
            }

            var number = wanted ?? next;
            await db.Database.ExecuteSqlAsync(
                $"""
                update documents_series set last = greatest(last, {number}) where issuer = {issuer} and kind = {kind} and series = {series}
                """,
                ct
            );
            db.Add(
                new GivenNumber
                {
                    Issuer = key.Issuer,
                    Kind = kind,
                    Series = series,
                    Number = number,
                    Document = document,
                }
            );
            return number;
        }

        /// <summary>The number after the highest given one.</summary>
        public async Task<int> NextNumberAsync(SeriesKey key, CancellationToken ct) =>
            1
            + (
                await db
                    .GivenNumbers.Where(n => n.Issuer == key.Issuer && n.Kind == key.Kind && n.Series == key.Series)
                    .MaxAsync(n => (int?)n.Number, ct)
                ?? 0
            );

        private Task<bool> IsGivenAsync(SeriesKey key, int number, CancellationToken ct) =>
            db.GivenNumbers.AnyAsync(n => n.Issuer == key.Issuer && n.Kind == key.Kind && n.Series == key.Series && n.Number == number, ct);
    }
}
