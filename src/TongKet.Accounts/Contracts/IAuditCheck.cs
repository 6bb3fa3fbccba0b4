namespace TongKet.Accounts.Contracts;

/// <summary>Checks that the log is whole.</summary>
public interface IAuditCheck
{
    /// <summary>The end of the chain as it stands.</summary>
    Task<AuditHead> HeadAsync(CancellationToken ct);

    /// <summary>Walks the whole chain and recomputes every hash.</summary>
    /// <param name="kept">Heads that were kept outside the database: each must still lie in the chain.</param>
    /// <param name="progress">Told the number of entries checked so far, now and then.</param>
    /// <param name="ct">Stops the walk.</param>
    Task<AuditVerdict> VerifyAsync(IReadOnlyCollection<AuditHead> kept, IProgress<long>? progress, CancellationToken ct);
}

/// <summary>An end of the chain: how many entries there were, and the hash over all of them.</summary>
/// <param name="Sequence">The number of the last entry; 0 while there is none.</param>
/// <param name="Hash">In hexadecimal.</param>
public sealed record AuditHead(long Sequence, string Hash);

/// <summary>How the log is.</summary>
/// <param name="Checked">Entries that were found whole.</param>
/// <param name="FirstBroken">The first number at which something is wrong, or null.</param>
/// <param name="Fault">What is wrong there.</param>
public sealed record AuditVerdict(long Checked, long? FirstBroken, AuditFault? Fault)
{
    /// <summary>Nothing is wrong.</summary>
    public bool IsWhole => FirstBroken is null;
}

/// <summary>What can be wrong with the log.</summary>
public enum AuditFault
{
    /// <summary>An entry was changed, or one in between is missing.</summary>
    Changed,

    /// <summary>Entries at the end are missing: the head, or one that was kept outside, lies beyond.</summary>
    CutOff,

    /// <summary>The chain was made anew: it does not go through a head that was kept outside.</summary>
    Rewritten,

    /// <summary>There are entries that no link of the chain holds.</summary>
    Unchained,
}
