using System.Text;

namespace TongKet.Accounts.SecondFactor;

/// <summary>RFC 4648 without padding: how a secret is typed.</summary>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 / 5) + 1);
        var (held, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            while (bits >= 5)
            {
                text.Append(Letters[(held >> (bits - 5)) & 31]);
                bits -= 5;
            }

            held &= (1 << bits) - 1;
        }

        return bits > 0 ? text.Append(Letters[(held << (5 - bits)) & 31]).ToString() : text.ToString();
    }
}
