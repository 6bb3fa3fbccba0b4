using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TongKet.Formats.Reading;
using TongKet.Formats.Reading.Docx;

namespace TongKet.Formats.Checking.Measuring;

/// <summary>Counts Word's own numbers through a file, as the reader does: no run holds them, yet headings and items are known by them.</summary>
internal sealed class NumberLabels
{
    private const int Depth = 4;
    private readonly StyleFacts _facts;
    private readonly StyleSheet _styles;
    private readonly NumberingPart _part;
    private readonly Reading.Docx.Numbering _numbers;

    public NumberLabels(MainDocumentPart main, StyleFacts facts)
    {
        var depth = ReadingLimits.Default.Depth * Depth;
        _facts = facts;
        _styles = StyleSheet.Read(Open(main.StyleDefinitionsPart), depth);
        _part = NumberingPart.Read(Open(main.NumberingDefinitionsPart), depth);
        _numbers = new Reading.Docx.Numbering(_part, new LegacyReading(new Dictionary<string, string>(), LegacyEvidence.None));
    }

    /// <summary>The label of the next paragraph of the file; null for none.</summary>
    public NumberLabel? Next(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var style = properties?.ParagraphStyleId?.Val?.Value;
        var own = properties?.NumberingProperties;
        var look = new ParagraphLook(NumberId: Number(own?.NumberingId?.Val), Level: Number(own?.NumberingLevelReference?.Val));
        var (list, level) = _numbers.Place(look, _styles.Of(style).Paragraph, style ?? _styles.Normal);
        var text = _numbers.Next(list, level);
        return text.Length == 0
            ? null
            : new NumberLabel(text, _part.Find(list)?.Level(level)?.Bold is null ? _facts.OfMark(paragraph).Bold is true : null);
    }

    private static int? Number(Int32Value? value) => int.TryParse(value?.InnerText, out var number) ? number : null;

    private static Stream? Open(OpenXmlPart? part) => part?.GetStream(FileMode.Open, FileAccess.Read);
}
