using System.Text;
using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Text;

/// <summary>Bytes of a text file to characters: a byte order mark decides, then strict UTF-8, then UTF-16 by its zero bytes, then windows-1258.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads the bytes, or gives null when they are not text at all.</summary>
    public static string? TryRead(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => WithoutMark(bytes),
        };

    private static string? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        if (sample.Contains((byte)0))
        {
            return Utf16WithoutMark(bytes, sample);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return IsBinary(sample) ? null : OneByte(bytes);
        }
    }

    // Latin letters of UTF-16 have a zero as their second byte (little endian) or first (big endian).
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sample)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        return (even, odd) switch
        {
            _ when odd > sample.Length / 5 && even == 0 => Encoding.Unicode.GetString(bytes),
            _ when even > sample.Length / 5 && odd == 0 => Encoding.BigEndianUnicode.GetString(bytes),
            _ => null,
        };
    }

    // Text of the 1990s and 2000s: in a font's own encoding if its words say so, else in code page 1258, whose tones are combining marks, which normal form
    // C joins to their letters. Code page 1252 keeps every place that a font's encoding uses.
    private static string OneByte(ReadOnlySpan<byte> bytes)
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        return LegacyText.Guess(western) is not null
            ? western
            : CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(bytes).Normalize(NormalizationForm.FormC);
    }

    private static bool IsBinary(ReadOnlySpan<byte> sample)
    {
        var control = 0;
        foreach (var b in sample)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
            {
                control++;
            }
        }

        return control > sample.Length / 100;
    }
}
