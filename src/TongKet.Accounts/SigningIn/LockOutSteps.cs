namespace TongKet.Accounts.SigningIn;

/// <summary>How long to wait after how many wrong tries.</summary>
internal static class LockOutSteps
{
    private static readonly int[] Minutes = [1, 2, 5, 15, 30, 60];

    /// <summary>Behind one address stands a whole office: it may err more often than one person.</summary>
    public static int FreeTries(string key) => key.StartsWith("address ", StringComparison.Ordinal) ? 30 : 5;

    /// <summary>Null while further tries are free.</summary>
    public static TimeSpan? After(int failures, int free) =>
        failures < free ? null : TimeSpan.FromMinutes(Minutes[Math.Min(failures - free, Minutes.Length - 1)]);
}
