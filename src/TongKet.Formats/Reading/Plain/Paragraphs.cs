using System.Text;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Writes the lines of one paragraph as one block.</summary>
internal static class Paragraphs
{
    public static ParagraphBlock? Write(IReadOnlyList<TextLine> lines, PaperBuilder paper)
    {
        var text = new StringBuilder(lines[0].Text);
        var (bold, italic, letters) = (0.0, 0.0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                text.Append(Glue(text, lines[i].Text)).Append(lines[i].Text);
            }

            bold += lines[i].Bold * lines[i].Text.Length;
            italic += lines[i].Italic * lines[i].Text.Length;
            letters += lines[i].Text.Length;
        }

        var marks = new TextMarks(Bold: bold > letters * 0.6, Italic: italic > letters * 0.6, Centered: lines[0].Centered);
        var start = paper.Position;
        var block = paper.Paragraph(text.ToString(), marks);
        paper.Recognized(start, lines.Min(l => l.Recognized));
        return block;
    }

    // A symbol cut at its dash ("6138/UBND-" / "KGVX") goes together without a blank.
    private static string Glue(StringBuilder text, string next) =>
        text.Length >= 2 && text[^1] is '-' or '/' && char.IsLetterOrDigit(text[^2]) && next.Length > 0 && char.IsLetterOrDigit(next[0])
            ? ""
            : " ";
}
