using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Reading.Docx;

/// <summary>What a file's fonts and words say of old encodings so far; words that do not tell follow those that did.</summary>
internal sealed class LegacyReading(IReadOnlyDictionary<string, string> theme)
{
    private readonly Dictionary<string, ShownFont> _fonts = [];
    private int _votes;

    /// <summary>Whether any text was turned to Unicode.</summary>
    public bool WasNeeded { get; private set; }

    /// <summary>What a font of this name, or in this role of the theme, shows in place of the characters; most show what they are.</summary>
    public ShownFont Font(string? name)
    {
        if (name is null)
        {
            return ShownFont.Usual;
        }

        if (!_fonts.TryGetValue(name, out var font))
        {
            _fonts[name] = font = ShownFont.Of(theme.GetValueOrDefault(name, name));
        }

        return font;
    }

    public bool IsLegacy(string text, LegacyEncoding encoding)
    {
        var told = LegacyText.IsLegacy(text, encoding);
        _votes += told switch
        {
            true => 1,
            false => -1,
            null => 0,
        };
        var legacy = told ?? _votes >= 0;
        WasNeeded |= legacy && told is true;
        return legacy;
    }

    /// <summary>A short text in a font, such as a list's label.</summary>
    public string Read(string text, string? font) =>
        Font(font).Legacy is { } legacy && IsLegacy(text, legacy.Encoding) ? LegacyText.Decode(text, legacy.Encoding) : text;
}
