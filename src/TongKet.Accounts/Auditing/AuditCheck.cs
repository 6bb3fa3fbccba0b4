using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.Auditing;

/// <summary>Walks the chain and recomputes every hash, so that a change made behind the triggers shows.</summary>
internal sealed class AuditCheck(IDatabase database) : IAuditCheck
{
    private const int ProgressStep = 2_000;

    public async Task<AuditHead> HeadAsync(CancellationToken ct)
    {
        await using var db = database.Open();
        return await HeadAsync(db, ct);
    }

    public async Task<AuditVerdict> VerifyAsync(IReadOnlyCollection<AuditHead> kept, IProgress<long>? progress, CancellationToken ct)
    {
        await using var db = database.Open();
        // Before the walk: what is added meanwhile is walked over, but not asked for.
        var head = await HeadAsync(db, ct);
        var heads = kept.Append(head).Where(h => h.Sequence > 0).ToLookup(h => h.Sequence, h => h.Hash);
        var (expected, previous) = (1L, Array.Empty<byte>());
        var links =
            from link in db.AuditLinks.AsNoTracking()
            join entry in db.AuditEntries.AsNoTracking() on link.Entry equals entry.Id
            orderby link.Sequence
            select new { link, entry };
        await foreach (var row in links.AsAsyncEnumerable().WithCancellation(ct))
        {
            var hash = AuditHash.Of(row.entry, row.link.Sequence, previous);
            if (row.link.Sequence != expected || !row.link.Previous.SequenceEqual(previous) || !row.link.Hash.SequenceEqual(hash))
            {
                return Broken(expected, AuditFault.Changed);
            }

            if (heads[expected].Any(h => !string.Equals(h, Convert.ToHexStringLower(hash), StringComparison.OrdinalIgnoreCase)))
            {
                return Broken(expected, AuditFault.Rewritten);
            }

            (expected, previous) = (expected + 1, row.link.Hash);
            if ((expected - 1) % ProgressStep == 0)
            {
                progress?.Report(expected - 1);
            }
        }

        var held = db.AuditLinks;
        return heads.Any(h => h.Key >= expected) ? Broken(expected, AuditFault.CutOff)
            : await db.AuditEntries.AnyAsync(e => !held.Any(l => l.Entry == e.Id), ct) ? Broken(expected, AuditFault.Unchained)
            : new AuditVerdict(expected - 1, null, null);
    }

    private static AuditVerdict Broken(long at, AuditFault fault) => new(at - 1, at, fault);

    private static async Task<AuditHead> HeadAsync(TongKetDb db, CancellationToken ct)
    {
        var rows = await db
            .Database.SqlQuery<string>($"""select sequence || ' ' || encode(hash, 'hex') as "Value" from accounts_audit_head""")
            .ToListAsync(ct);
        var parts = rows[0].Split(' ');
        return new AuditHead(long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), parts[1]);
    }
}
