using System.Security.Cryptography;

namespace TongKet.Accounts.SigningIn;

internal static class UserNames
{
    /// <summary>As Identity's own normalizer does it, so that both find the same account.</summary>
    public static string Normal(string userName) => userName.Trim().Normalize().ToUpperInvariant();

    /// <summary>A new security stamp: every session that holds the old one ends.</summary>
    public static string NewStamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(20));

    /// <summary>A password to hand over once; without letters and digits that look alike.</summary>
    public static string NewPassword() => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 12);
}
