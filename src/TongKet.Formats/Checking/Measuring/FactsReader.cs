using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Checking.Measuring;

/// <summary>Reads what one rPr or pPr says itself, without what it inherits.</summary>
internal static class FactsReader
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public static RunFacts Run(OpenXmlElement? properties, ThemeFonts theme) =>
        properties is null
            ? RunFacts.Unknown
            : new RunFacts(
                theme.NameOf(properties.GetFirstChild<RunFonts>()),
                Number(properties.GetFirstChild<FontSize>()?.Val?.Value) / 2,
                On(properties.GetFirstChild<Bold>()),
                On(properties.GetFirstChild<Italic>()),
                properties.GetFirstChild<Underline>() is { } line ? line.Val is null || line.Val.Value != UnderlineValues.None : null,
                On(properties.GetFirstChild<Caps>()),
                properties.GetFirstChild<Color>()?.Val?.Value
            );

    public static ParagraphFacts Paragraph(OpenXmlElement? properties)
    {
        if (properties is null)
        {
            return ParagraphFacts.Unknown;
        }

        var indent = properties.GetFirstChild<Indentation>();
        var spacing = properties.GetFirstChild<SpacingBetweenLines>();
        var line = Number(spacing?.Line?.Value);
        var multiple = spacing?.LineRule is null || spacing.LineRule.Value == LineSpacingRuleValues.Auto;
        return new ParagraphFacts(
            Alignment(properties.GetFirstChild<Justification>()),
            Twips(indent?.FirstLine?.Value) ?? -Twips(indent?.Hanging?.Value),
            Spacing(spacing?.BeforeAutoSpacing, spacing?.Before),
            Spacing(spacing?.AfterAutoSpacing, spacing?.After),
            multiple ? null : line / 20,
            multiple ? line / 240 : null
        );
    }

    /// <summary>A length in twips as millimetres.</summary>
    public static double? Twips(string? value) => Number(value) / 20 / PointsPerMillimetre;

    private static string? Alignment(Justification? justification) =>
        justification?.Val?.InnerText switch
        {
            null => null,
            "start" => "left",
            "end" => "right",
            "distribute" => "both",
            var known => known,
        };

    // "Auto" spacing is what pages from the web bring along; Word shows about 14 points.
    private static double? Spacing(OnOffValue? automatic, StringValue? twips) =>
        automatic is { HasValue: true, Value: true } ? 14 : Number(twips?.Value) / 20;

    private static bool? On(OnOffType? toggle) => toggle is null ? null : toggle.Val is null || toggle.Val.Value;

    private static double? Number(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
