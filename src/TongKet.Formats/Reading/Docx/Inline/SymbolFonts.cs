using System.Collections.Frozen;
using System.Globalization;

namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>Signs of the fonts Symbol and Wingdings, which stand on the places of letters, as Unicode has them.</summary>
internal static class SymbolFonts
{
    // Pairs: the place, and the sign there. Signs that open list items become one bullet.
    private static readonly FrozenDictionary<char, char> Wingdings = Map("ü✓þ☑ý☒û✗¨□o□q□§•l•Ø•v•n•à→ð⇨è➔á↑â↓F☞(☎*✉");
    private static readonly FrozenDictionary<char, char> Symbol = Map("·•®→³≥£≤°°±±´××⋅-−¹≠»≈¥∞Þ⇒SΣaαbβmμpπDΔ");

    /// <summary>The character of a w:sym.</summary>
    public static string Character(string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
        && value is > 31 and < 0xFFFE
        && !char.IsSurrogate((char)value)
            ? ((char)value).ToString()
            : " ";

    /// <summary>The signs of a font; null when it shows what stands there.</summary>
    public static FrozenDictionary<char, char>? Of(string font) =>
        font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) ? Wingdings
        : font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) ? Symbol
        : null;

    /// <summary>The text as the font shows it.</summary>
    public static string Show(FrozenDictionary<char, char> signs, string text) =>
        string.Concat(text.Select(c => Sign(signs, c is >= '\uF020' and <= '\uF0FF' ? (char)(c - 0xF000) : c)));

    // A letter without a sign here shows some picture; as a letter it would be read as part of a word.
    private static string Sign(FrozenDictionary<char, char> signs, char c) =>
        signs.TryGetValue(c, out var sign) ? sign.ToString()
        : char.IsLetterOrDigit(c) ? ""
        : c.ToString();

    private static FrozenDictionary<char, char> Map(string pairs) => pairs.Chunk(2).ToFrozenDictionary(p => p[0], p => p[1]);
}
