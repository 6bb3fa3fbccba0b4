namespace TongKet.Accounts.Contracts;

/// <summary>The account with which a new installation begins.</summary>
public interface IFirstAdministrator
{
    /// <summary>
    /// Makes the administrator "quantri" when there is no account at all and returns its one-time password, to be printed once and changed at the
    /// first sign-in; null when there are accounts already.
    /// </summary>
    Task<string?> EnsureAsync(CancellationToken ct);
}
