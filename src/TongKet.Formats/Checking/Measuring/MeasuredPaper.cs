using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Checking.Measuring;

/// <summary>A Word file as the checker sees it: its lines with their look, and its sections.</summary>
/// <param name="Document">The open file.</param>
/// <param name="Lines">Its lines with text, in reading order.</param>
/// <param name="Sections">Its page set-ups, in order.</param>
internal sealed record MeasuredPaper(
    WordprocessingDocument Document,
    IReadOnlyList<MeasuredLine> Lines,
    IReadOnlyList<SectionProperties> Sections
)
{
    /// <summary>Measures an open file; null when it has no body.</summary>
    public static MeasuredPaper? Of(WordprocessingDocument document)
    {
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
        {
            return null;
        }

        var styles = new StyleFacts(main);
        var labels = new NumberLabels(main, styles);
        var lines = new List<MeasuredLine>();
        foreach (var paragraph in body.Descendants<Paragraph>())
        {
            var facts = styles.Of(paragraph);
            var cell = paragraph.Ancestors<TableCell>().FirstOrDefault();
            var label = labels.Next(paragraph);
            foreach (var pieces in LineCutter.Lines(paragraph, styles))
            {
                var text = string.Concat(pieces.Select(p => p.Text)).Normalize().Trim();
                if (text.Length > 0 || label is { HasWords: true })
                {
                    lines.Add(new MeasuredLine(lines.Count + 1, paragraph, pieces, text, facts, cell) { Label = label });
                    label = null;
                }
            }
        }

        return new MeasuredPaper(document, lines, [.. body.Descendants<SectionProperties>()]);
    }
}
