using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;

namespace TongKet.Formats.Tests.Writing.RoundTrip;

/// <summary>What a paper's body says line by line, as it was handed to the writer.</summary>
internal static class WrittenText
{
    public static IReadOnlyList<string> Lines(OfficialPaper paper)
    {
        var lines = paper.Body.SelectMany(Lines).ToList();
        lines[^1] = lines[^1].TrimEnd('.') + paper.Profile.Body.EndMark;

        // An article without a title runs on into its text.
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            if (lines[i].StartsWith("Điều ", StringComparison.Ordinal) && lines[i].EndsWith(". ", StringComparison.Ordinal))
            {
                (lines[i], lines[i + 1]) = (lines[i] + lines[i + 1], "");
            }
        }

        return [.. lines.Where(l => l.Length > 0).Concat(paper.Appendices.SelectMany(a => a.Body).SelectMany(Lines))];
    }

    public static IReadOnlyList<IReadOnlyList<(string Text, int Columns)>> Rows(RichTable table) =>
        [.. table.Rows.Select(r => r.Cells.Select(c => (RichTextPlain.Write(c.Blocks), c.ColumnSpan)).ToList())];

    public static IEnumerable<RichTable> Tables(OfficialPaper paper) =>
        paper.Body.Concat(paper.Appendices.SelectMany(a => a.Body)).OfType<PaperText>().SelectMany(t => t.Body.Blocks).OfType<RichTable>();

    private static IEnumerable<string> Lines(PaperPart part) =>
        part switch
        {
            PaperHeading { Label: "Phần thứ nhất" } heading => [heading.Label, heading.Title.ToUpperInvariant()],
            PaperHeading heading => [Heading(heading)],
            PaperText text => text.Body.Blocks.SelectMany(Lines),
            _ => [],
        };

    // Roman sections are printed in capitals.
    private static string Heading(PaperHeading heading) =>
        heading.Label.StartsWith("Điều", StringComparison.Ordinal) ? $"{heading.Label}. {heading.Title}"
        : heading.Depth == 0 ? $"{heading.Label}. {heading.Title}".ToUpperInvariant()
        : heading.Label.EndsWith(')') ? $"{heading.Label} {heading.Title}"
        : $"{heading.Label}. {heading.Title}";

    private static IEnumerable<string> Lines(RichBlock block) =>
        block switch
        {
            RichParagraph paragraph => [string.Concat(paragraph.Runs.Select(r => r.Text))],
            RichList list => list.Items.SelectMany(i => i.Blocks).SelectMany(Lines).Select(l => $"- {l}"),
            _ => [],
        };
}
