using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.Auditing;

/// <summary>Adds entries; the database chains them at commit.</summary>
internal sealed class Audit(TimeProvider clock) : IAudit
{
    public void Record(TongKetDb db, ActingUser? who, string action, Guid subject, string summary)
    {
        AuditNet.Recorded();
        db.AuditEntries.Add(
            new()
            {
                Id = clock.NewGuid(),
                At = clock.GetUtcNow(),
                UserId = who?.User,
                UserName = who?.Name ?? "Hệ thống",
                Organization = who?.Organization,
                Action = action,
                Subject = subject,
                Summary = OneLine(summary),
            }
        );
    }

    // Control characters separate the fields that are hashed, and a log line is one line.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
