namespace TongKet.Accounts.Contracts;

/// <summary>How the log is.</summary>
/// <param name="Checked">Entries that were found whole.</param>
/// <param name="FirstBroken">The first number at which something is wrong, or null.</param>
/// <param name="Fault">What is wrong there.</param>
public sealed record AuditVerdict(long Checked, long? FirstBroken, AuditFault? Fault)
{
    /// <summary>Nothing is wrong.</summary>
    public bool IsWhole => FirstBroken is null;
}
