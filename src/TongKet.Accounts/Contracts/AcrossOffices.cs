using TongKet.Accounts.Walling;

namespace TongKet.Accounts.Contracts;

/// <summary>Reading beyond what the database shows the acting office, where the gate has already let the person see the outcome.</summary>
public static class AcrossOffices
{
    /// <summary>Runs a query as the system. Only for narrow facts (how far a section is), never for texts: what comes back must be what the page may show.</summary>
    public static Task<T> ReadAsync<T>(Func<Task<T>> query) => Wall.AsSystemAsync(query);
}
