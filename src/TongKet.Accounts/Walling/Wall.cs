using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Walling;

/// <summary>For whom the database is asked, in this flow of work: row-level security shows only what that office has a part in (migrations 0021, 0090).</summary>
internal static class Wall
{
    private static readonly AsyncLocal<Side?> Current = new();

    // Work that nobody's request began is the system's own: jobs, migrations, the command line.
    internal static Side Now => Current.Value ?? Side.System;

    /// <summary>A request begins: until somebody is known, nothing is shown.</summary>
    internal static void Close() => Current.Value = Side.Nobody;

    /// <summary>From here on as this office.</summary>
    internal static void ActFor(OrganizationId office) => Current.Value = new Side(office.Value, IsSystem: false);

    /// <summary>The work is the system's own, whoever asked for it: finding whose a thing is, before it is known who may see it.</summary>
    public static async Task<T> AsSystemAsync<T>(Func<Task<T>> work)
    {
        // Set inside an async method, so it ends with it.
        Current.Value = Side.System;
        return await work();
    }

    /// <summary>The work is done for this office, as a request of its people would be.</summary>
    public static async Task<T> ForAsync<T>(OrganizationId office, Func<Task<T>> work)
    {
        ActFor(office);
        return await work();
    }

    internal sealed record Side(Guid? Office, bool IsSystem)
    {
        public static readonly Side Nobody = new(null, IsSystem: false);
        public static readonly Side System = new(null, IsSystem: true);
    }
}
