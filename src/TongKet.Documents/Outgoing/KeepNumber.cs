using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Data;
using TongKet.Documents.Registering;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Outgoing;

/// <summary>The clerk keeps a number for a paper to come, or says why a number of the register has no paper.</summary>
internal sealed class KeepNumber(IDatabase database, IOrganizations organizations, IAudit audit, TimeProvider clock)
{
    private const int LargestNumber = 999_999;

    /// <summary>Keeps the wanted number of today's series, or the next one.</summary>
    public async Task<Outcome<int>> ReserveAsync(ActingUser who, string kind, int? wanted, string reason, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(kind) || string.IsNullOrWhiteSpace(reason) || kind.Trim().Length > 10)
        {
            return DocumentProblems.GapIncomplete;
        }

        if (wanted is < 1 or > LargestNumber)
        {
            return DocumentProblems.NumberTooLarge;
        }

        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        if (tree.Find(who.Organization) is not { } issuer)
        {
            return DocumentProblems.IssuerUnknown;
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var key = await db.SeriesAsync(issuer, kind.Trim(), clock.VietnamToday, ct);
        await db.LockSeriesAsync(key, ct);
        var next = await db.NextNumberAsync(key, ct);
        var number = wanted ?? next;
        if (await db.IsGivenAsync(key, number, ct) || await db.GapAsync(key, number, ct) is not null)
        {
            return DocumentProblems.NumberTaken(number, next);
        }

        db.Add(New(key, number, GapState.Reserved, reason, who));
        audit.Record(db, who, "document.number-reserved", who.Organization.Value, $"Giữ số {number} loại {key.Kind}: {reason.Trim()}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return number;
    }

    /// <summary>Says why a number that was passed over has no paper; a kept number is let go the same way.</summary>
    public async Task<Outcome<int>> SkipAsync(ActingUser who, string kind, string series, int number, string reason, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return DocumentProblems.GapIncomplete;
        }

        var key = new SeriesKey(who.Organization, kind, series);
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockSeriesAsync(key, ct);
        var gap = await db.GapAsync(key, number, ct);
        if (number < 1 || number >= await db.NextNumberAsync(key, ct) || await db.IsGivenAsync(key, number, ct))
        {
            return DocumentProblems.NoGap;
        }

        if (gap is null)
        {
            db.Add(New(key, number, GapState.Skipped, reason, who));
        }
        else
        {
            (gap.State, gap.Reason, gap.By, gap.ByName, gap.At) = (GapState.Skipped, reason.Trim(), who.User, who.Name, clock.GetUtcNow());
        }

        audit.Record(db, who, "document.number-skipped", who.Organization.Value, $"Bỏ số {number} loại {kind}: {reason.Trim()}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return number;
    }

    private NumberGap New(SeriesKey key, int number, GapState state, string reason, ActingUser who) =>
        new()
        {
            Issuer = key.Issuer,
            Kind = key.Kind,
            Series = key.Series,
            Number = number,
            State = state,
            Reason = reason.Trim(),
            By = who.User,
            ByName = who.Name,
            At = clock.GetUtcNow(),
        };
}
