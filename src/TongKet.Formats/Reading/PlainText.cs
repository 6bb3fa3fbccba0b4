using System.Text;

namespace TongKet.Formats.Reading;

/// <summary>Text files: a paragraph a line.</summary>
internal static class PlainText
{
    public static Paper Read(string text, PaperFormat format)
    {
        text = text.Normalize(NormalizationForm.FormC);
        var blocks = new List<Block>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            var trimmed = line.Trim();
            if (!trimmed.IsEmpty)
            {
                var start = range.Start.Value + (line.Length - line.TrimStart().Length);
                blocks.Add(new ParagraphBlock(trimmed.ToString(), TextMarks.Plain, new SourceSpan(start, trimmed.Length)));
            }
        }

        return new Paper(text, blocks, [], format);
    }
}
