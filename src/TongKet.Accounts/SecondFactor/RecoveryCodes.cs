using System.Security.Cryptography;
using System.Text;
using TongKet.Accounts.Contracts;

namespace TongKet.Accounts.SecondFactor;

/// <summary>Codes to keep on paper; without letters and digits that look alike, 50 bits each.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    public static IReadOnlyList<string> Make() =>
        [.. Enumerable.Range(0, Count).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10).Insert(5, "-"))];

    /// <summary>What is kept. A code is random enough that a fast digest cannot be searched.</summary>
    public static string DigestOf(UserId user, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Value} {Plain(code)}")));

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
