using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing.Samples;

/// <summary>Sample texts as they are comfortable to write: "# label | title" is a heading, "|a|b|" a row of a table (the first one its head).</summary>
internal static class SampleText
{
    public static IReadOnlyList<PaperPart> Parts(string text)
    {
        var parts = new List<PaperPart>();
        var rows = new List<RichRow>();
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            if (line[0] == '|')
            {
                rows.Add(new RichRow([.. line.Trim('|').Split('|').Select(c => Cell(c.Trim(), rows.Count == 0))]));
                continue;
            }

            Flush(parts, rows);
            parts.Add(line.StartsWith("# ", StringComparison.Ordinal) ? Heading(line[2..]) : new PaperText(RichText.FromPlainText(line)));
        }

        Flush(parts, rows);
        return parts;
    }

    private static PaperHeading Heading(string line)
    {
        var cut = line.IndexOf('|', StringComparison.Ordinal);
        return new PaperHeading(line[..cut].Trim(), line[(cut + 1)..].Trim(), 0);
    }

    private static RichCell Cell(string text, bool head) => new(RichText.FromPlainText(text).Blocks, head);

    private static void Flush(List<PaperPart> parts, List<RichRow> rows)
    {
        if (rows.Count > 0)
        {
            parts.Add(new PaperText(new RichTextBody([new RichTable([.. rows])])));
            rows.Clear();
        }
    }
}
