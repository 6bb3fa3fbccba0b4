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
