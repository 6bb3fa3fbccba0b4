using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Reading.Docx;

/// <summary>What a file's fonts and words say of old encodings so far; words that do not tell follow those that did.</summary>
internal sealed class LegacyReading(IReadOnlyDictionary<string, string> theme, LegacyEvidence before)
{
    private readonly Dictionary<string, ShownFont> _fonts = [];
    private readonly ShownFont _usual = before.Assumed is { } assumed
        ? new ShownFont(new LegacyFont(assumed, false), null)
        : ShownFont.Usual;
    private int _votes = before.Votes;
    private bool _tookForOld;
    private bool _tookForNew;

    /// <summary>Whether any text was turned to Unicode.</summary>
    public bool WasNeeded { get; private set; }

    /// <summary>What a font of this name, or in this role of the theme, shows in place of the characters; most show what they are.</summary>
    public ShownFont Font(string? name)
    {
        if (name is null)
        {
            return _usual;
        }

        if (!_fonts.TryGetValue(name, out var font))
        {
            font = ShownFont.Of(theme.GetValueOrDefault(name, name));
            _fonts[name] = font = ReferenceEquals(font, ShownFont.Usual) ? _usual : font;
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
        _tookForOld |= told is null && legacy;
        _tookForNew |= told is null && !legacy;
        return legacy;
    }

    /// <summary>What to read the file with once more; null when the first reading stands.</summary>
    /// <param name="text">What was read.</param>
    /// <param name="sample">The text as the file has it.</param>
    public LegacyEvidence? SecondLook(string text, Func<string> sample) =>
        !ReferenceEquals(before, LegacyEvidence.None) ? null
        : (_tookForOld && _votes < 0) || (_tookForNew && _votes > 0) ? new LegacyEvidence(null, _votes)
        : !WasNeeded && !LegacyText.HasUnicodeLetter(text) && LegacyText.Guess(sample()) is { } guess ? new LegacyEvidence(guess, 1)
        : null;

    /// <summary>A short text in a font, such as a list's label.</summary>
    public string Read(string text, string? font) =>
        Font(font).Legacy is { } legacy && IsLegacy(text, legacy.Encoding) ? LegacyText.Decode(text, legacy.Encoding) : text;
}
