namespace TongKet.Accounts.Contracts;

/// <summary>An end of the chain: how many entries there were, and the hash over all of them.</summary>
/// <param name="Sequence">The number of the last entry; 0 while there is none.</param>
/// <param name="Hash">In hexadecimal.</param>
public sealed record AuditHead(long Sequence, string Hash);
