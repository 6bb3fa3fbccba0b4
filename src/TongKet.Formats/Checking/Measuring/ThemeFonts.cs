using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Checking.Measuring;

/// <summary>The fonts that a theme lends to runs that name none ("minorHAnsi").</summary>
internal sealed class ThemeFonts(MainDocumentPart main)
{
    private readonly string? _major = main.ThemePart?.Theme?.ThemeElements?.FontScheme?.MajorFont?.LatinFont?.Typeface?.Value;
    private readonly string? _minor = main.ThemePart?.Theme?.ThemeElements?.FontScheme?.MinorFont?.LatinFont?.Typeface?.Value;

    /// <summary>The font of Latin letters, or null when nothing is said. Vietnamese letters with marks are "high ANSI" for Word.</summary>
    public string? NameOf(RunFonts? fonts) =>
        (fonts?.HighAnsiTheme ?? fonts?.AsciiTheme)?.InnerText is { } theme
            ? theme.StartsWith("major", StringComparison.Ordinal)
                ? _major
                : _minor
            : fonts?.HighAnsi?.Value ?? fonts?.Ascii?.Value;
}
