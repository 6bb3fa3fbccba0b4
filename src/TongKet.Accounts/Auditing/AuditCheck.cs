using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.Auditing;

/// <summary>Walks the chain and recomputes every hash, so that a change made behind the triggers shows.</summary>
internal sealed class AuditCheck(IDatabase database)
{
    /// <summary>The first number at which something is wrong, or null when the chain is whole.</summary>
    public async Task<long?> FirstBrokenAsync(CancellationToken ct)
    {
        await using var db = database.Open();
        var (expected, previous) = (1L, Array.Empty<byte>());
        var links =
            from link in db.AuditLinks.AsNoTracking()
            join entry in db.AuditEntries.AsNoTracking() on link.Entry equals entry.Id
            orderby link.Sequence
            select new { link, entry };
        await foreach (var row in links.AsAsyncEnumerable().WithCancellation(ct))
        {
            var hash = Hash(row.entry, row.link.Sequence, previous);
            if (row.link.Sequence != expected || !row.link.Previous.SequenceEqual(previous) || !row.link.Hash.SequenceEqual(hash))
            {
                return expected;
            }

            (expected, previous) = (expected + 1, row.link.Hash);
        }

        // A link or an entry without its other half, at the end, is not seen by the walk.
        var whole = await db.AuditEntries.LongCountAsync(ct) == expected - 1 && await db.AuditLinks.LongCountAsync(ct) == expected - 1;
        return whole ? null : expected;
    }

    // The same text as accounts_audit_hash in migration 0020.
    private static byte[] Hash(AuditEntry entry, long sequence, byte[] previous) =>
        SHA256.HashData(
            Encoding.UTF8.GetBytes(
                string.Join(
                    '\u001f',
                    Convert.ToHexStringLower(previous),
                    sequence.ToString(CultureInfo.InvariantCulture),
                    entry.Id.ToString(),
                    entry.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture),
                    entry.UserId?.Value.ToString() ?? "",
                    entry.UserName,
                    entry.Organization?.Value.ToString() ?? "",
                    entry.Action,
                    entry.Subject.ToString(),
                    entry.Summary
                )
            )
        );
}
