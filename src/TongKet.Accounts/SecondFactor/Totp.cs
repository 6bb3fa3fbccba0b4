using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace TongKet.Accounts.SecondFactor;

/// <summary>Codes that change with time: RFC 6238 with SHA-1, 30 seconds and 6 digits, which every authenticator app knows.</summary>
internal static class Totp
{
    private const int SecondsOfStep = 30;

    /// <summary>A new secret, as long as the hash (RFC 4226, 4).</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    /// <summary>The step in which an instant lies.</summary>
    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / SecondsOfStep;

    /// <summary>The code of a step (RFC 4226, 5.3).</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Security",
        "CA5350",
        Justification = "RFC 6238 over HMAC-SHA-1: what authenticator apps can do; HMAC does not rest on collision resistance."
    )]
    public static string Code(ReadOnlySpan<byte> secret, long step, int digits = 6)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, hash);
        var cut = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 0xf)..]) & 0x7fffffff;
        return (cut % (uint)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The step to which a code belongs: now, the one before or after (a clock that goes wrong); null when it is none of them, or was used.</summary>
    public static long? StepOf(string code, byte[] secret, DateTimeOffset now, long lastStep)
    {
        var typed = System.Text.Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiDigit)));
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            var expected = System.Text.Encoding.UTF8.GetBytes(Code(secret, step));
            if (step > lastStep && CryptographicOperations.FixedTimeEquals(expected, typed))
            {
                return step;
            }
        }

        return null;
    }
}
