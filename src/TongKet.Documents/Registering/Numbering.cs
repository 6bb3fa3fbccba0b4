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
            await db.LockSeriesAsync(key, ct);
            var next = await db.NextNumberAsync(key, ct);
            if (wanted is { } asked && await db.IsGivenAsync(key, asked, ct))
            {
                return DocumentProblems.NumberTaken(asked, next);
            }

            var number = wanted ?? next;
            // A kept number that somebody types is used by this paper.
            if (wanted is not null && await db.GapAsync(key, number, ct) is { } gap)
            {
                db.Remove(gap);
            }

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

        /// <summary>The number after the highest one that was given, kept or left out.</summary>
        public async Task<int> NextNumberAsync(SeriesKey key, CancellationToken ct)
        {
            var given = await db
                .GivenNumbers.Where(n => n.Issuer == key.Issuer && n.Kind == key.Kind && n.Series == key.Series)
                .MaxAsync(n => (int?)n.Number, ct);
            var kept = await db
                .NumberGaps.Where(n => n.Issuer == key.Issuer && n.Kind == key.Kind && n.Series == key.Series)
                .MaxAsync(n => (int?)n.Number, ct);
            return 1 + Math.Max(given ?? 0, kept ?? 0);
        }

        /// <summary>Holds the series until the caller's transaction ends: numbers are given, kept and left out one after the other.</summary>
        public Task LockSeriesAsync(SeriesKey key, CancellationToken ct) =>
            // "Do update" locks the row also when it exists, which "do nothing" would not.
            db.Database.ExecuteSqlAsync(
                $"""
                insert into documents_series (issuer, kind, series) values ({key.Issuer.Value}, {key.Kind}, {key.Series})
                on conflict (issuer, kind, series) do update set last = documents_series.last
                """,
                ct
            );

        /// <summary>The row of a number without a paper.</summary>
        public Task<NumberGap?> GapAsync(SeriesKey key, int number, CancellationToken ct) =>
            db.NumberGaps.SingleOrDefaultAsync(
                g => g.Issuer == key.Issuer && g.Kind == key.Kind && g.Series == key.Series && g.Number == number,
                ct
            );

        /// <summary>Whether a paper has the number.</summary>
        public Task<bool> IsGivenAsync(SeriesKey key, int number, CancellationToken ct) =>
            db.GivenNumbers.AnyAsync(n => n.Issuer == key.Issuer && n.Kind == key.Kind && n.Series == key.Series && n.Number == number, ct);
    }
}
