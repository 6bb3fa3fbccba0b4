using System.Security.Cryptography;

namespace TongKet.Oversight.Reminding.Calendar;

/// <summary>The secret in a calendar's address: whoever has it sees the deadlines, so only its hash is kept and it can be made anew.</summary>
internal static class CalendarSecret
{
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    public static string KeyOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)));
}
