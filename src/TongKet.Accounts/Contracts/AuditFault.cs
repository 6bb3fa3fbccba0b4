namespace TongKet.Accounts.Contracts;

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
