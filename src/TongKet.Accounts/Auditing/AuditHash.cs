using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TongKet.Accounts.Data;

namespace TongKet.Accounts.Auditing;

internal static class AuditHash
{
    /// <summary>The same text as accounts_audit_hash in migration 0020.</summary>
    public static byte[] Of(AuditEntry entry, long sequence, byte[] previous) =>
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
