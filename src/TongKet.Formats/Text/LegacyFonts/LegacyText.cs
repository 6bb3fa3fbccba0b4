namespace TongKet.Formats.Text.LegacyFonts;

/// <summary>Text of the time before Unicode turned to Unicode.</summary>
public static class LegacyText
{
    private const int EnoughWords = 12;

    /// <summary>The Unicode text of one that is known to be in an old encoding.</summary>
    public static string Decode(string text, LegacyEncoding encoding)
    {
        ArgumentNullException.ThrowIfNull(text);
        return encoding is LegacyEncoding.Vni ? Vni.Decode(text) : Tcvn3.Decode(text);
    }

    /// <summary>
    /// The old encoding that a text without fonts is in; null unless the evidence is strong: a dozen marked words or more, of which hardly any is a syllable
    /// as it stands and nearly all are once decoded.
    /// </summary>
    public static LegacyEncoding? Guess(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = text.Length > 20_000 ? text[..20_000] : text;
        if (HasUnicodeLetter(sample) || SyllableCount.Of(sample) is not { Words: >= EnoughWords, Share: < 0.4 })
        {
            return null;
        }

        var (tcvn3, vni) = (SyllableCount.Of(Tcvn3.Decode(sample)), SyllableCount.Of(Vni.Decode(sample)));
        var best = Math.Max(tcvn3.Share, vni.Share);
        return best < 0.9 || Math.Max(tcvn3.Right, vni.Right) < EnoughWords ? null
            : tcvn3.Share >= vni.Share ? LegacyEncoding.Tcvn3
            : LegacyEncoding.Vni;
    }

    /// <summary>
    /// Whether a stretch in a legacy font is in that font's encoding; null when its words do not tell. People give new text an old font, and Word then shows it
    /// in another one: such text must stay as it is.
    /// </summary>
    internal static bool? IsLegacy(string text, LegacyEncoding encoding)
    {
        if (HasUnicodeLetter(text))
        {
            return false;
        }

        var (asIs, decoded) = (SyllableCount.Of(text), SyllableCount.Of(Decode(text, encoding)));
        return asIs.Right == decoded.Right ? null : decoded.Right > asIs.Right;
    }

    /// <summary>The block of letters with two marks or a dot below exists for Vietnamese alone; no old encoding is read into it.</summary>
    internal static bool HasUnicodeLetter(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0;
}
