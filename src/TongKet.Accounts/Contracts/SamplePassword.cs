namespace TongKet.Accounts.Contracts;

/// <summary>The password that all accounts of the sample data share; the sign-in page shows it.</summary>
public static class SamplePassword
{
    /// <summary>The password.</summary>
    public const string Text = "binhhai2026";
}
