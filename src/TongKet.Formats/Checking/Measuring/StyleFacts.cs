using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Checking.Measuring;

/// <summary>What styles give to paragraphs and runs, inherited from the styles they are based on and the file's defaults.</summary>
internal sealed class StyleFacts
{
    private const int LongestChain = 20;
    private readonly Dictionary<string, Style> _styles = [];
    private readonly Dictionary<string, (RunFacts Run, ParagraphFacts Paragraph)> _known = [];
    private readonly ThemeFonts _theme;
    private readonly (RunFacts Run, ParagraphFacts Paragraph) _defaults = (RunFacts.Unknown, ParagraphFacts.Unknown);
    private readonly string _normal = "";

    public StyleFacts(MainDocumentPart main)
    {
        _theme = new ThemeFonts(main);
        if (main.StyleDefinitionsPart?.Styles is not { } styles)
        {
            return;
        }

        var defaults = styles.DocDefaults;
        _defaults = (
            FactsReader.Run(defaults?.RunPropertiesDefault?.RunPropertiesBaseStyle, _theme),
            FactsReader.Paragraph(defaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle)
        );
        foreach (var style in styles.Elements<Style>().Where(s => s.StyleId?.Value is not null))
        {
            _styles.TryAdd(style.StyleId!.Value!, style);
            if (style.Default is { HasValue: true, Value: true } && style.Type?.InnerText == "paragraph")
            {
                _normal = style.StyleId!.Value!;
            }
        }
    }

    /// <summary>How a paragraph is set, own properties first.</summary>
    public ParagraphFacts Of(Paragraph paragraph) =>
        FactsReader
            .Paragraph(paragraph.ParagraphProperties)
            .Over(Resolve(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _normal, 0).Paragraph);

    /// <summary>How a run of a paragraph is set, own properties first, then its character style, then the paragraph's style.</summary>
    public RunFacts Of(Paragraph paragraph, OpenXmlElement run)
    {
        var own = run.GetFirstChild<RunProperties>();
        var below = Resolve(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _normal, 0).Run;
        var named =
            own?.RunStyle?.Val?.Value is { } character && _styles.TryGetValue(character, out var style)
                ? FactsReader.Run(style.StyleRunProperties, _theme)
                : RunFacts.Unknown;
        return FactsReader.Run(own, _theme).Over(named).Over(below);
    }

    /// <summary>How a paragraph's mark is set: Word's own numbers look like it.</summary>
    public RunFacts OfMark(Paragraph paragraph) =>
        FactsReader
            .Run(paragraph.ParagraphProperties?.ParagraphMarkRunProperties, _theme)
            .Over(Resolve(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _normal, 0).Run);

    private (RunFacts Run, ParagraphFacts Paragraph) Resolve(string id, int steps)
    {
        if (_known.TryGetValue(id, out var known))
        {
            return known;
        }

        if (steps > LongestChain || !_styles.TryGetValue(id, out var style))
        {
            return _defaults;
        }

        var below = style.BasedOn?.Val?.Value is { } basis ? Resolve(basis, steps + 1) : _defaults;
        return _known[id] = (
            FactsReader.Run(style.StyleRunProperties, _theme).Over(below.Run),
            FactsReader.Paragraph(style.StyleParagraphProperties).Over(below.Paragraph)
        );
    }
}
