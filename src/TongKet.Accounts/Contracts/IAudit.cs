using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Contracts;

/// <summary>Nhật ký: who did what to which thing. Append-only.</summary>
public interface IAudit
{
    /// <summary>Adds an entry to the caller's transaction: it is kept if and only if the change is.</summary>
    /// <param name="db">The caller's open context.</param>
    /// <param name="who">Who acts; null for the system.</param>
    /// <param name="action">Stable word: "report.sent".</param>
    /// <param name="subject">Id of the thing.</param>
    /// <param name="summary">One Vietnamese line.</param>
    void Record(TongKetDb db, ActingUser? who, string action, Guid subject, string summary);
}
