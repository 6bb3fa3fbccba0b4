namespace TongKet.Formats.Reading.Plain;

/// <summary>Marks the lines that stand in the middle of the page, in text that keeps the page's layout.</summary>
internal static class Centering
{
    public static List<TextLine> Mark(IReadOnlyList<TextLine> lines)
    {
        var widths = lines.Where(l => l.Cells is null && l.Width <= 110).Select(l => l.Width).Order().ToArray();
        var width = widths.Length == 0 ? 0 : widths[(int)(widths.Length * 0.9)];
        var usual = lines
            .Where(l => l.Indent > 0)
            .GroupBy(l => l.Indent)
            .Where(g => g.Count() > lines.Count / 20)
            .Select(g => g.Key)
            .ToHashSet();
        var marked = new List<TextLine>(lines.Count);
        foreach (var line in lines)
        {
            // The second line of a centred title may happen to begin where paragraphs do; no paragraph begins in small letters.
            var goesOn =
                marked.Count > 0 && marked[^1].Centered && line is { Blanks: 0, Indent: >= 4 } && LineShapes.StartsLower(line.Text);
            marked.Add(goesOn || IsCentered(line) ? line with { Centered = true } : line);
        }

        return marked;

        // The indent that paragraphs begin with says nothing, even where a line happens to end as far from the margin.
        bool IsCentered(TextLine l) =>
            l.Indent >= 4 && !usual.Contains(l.Indent) && l.Width < width - 3 && Math.Abs(l.Indent - (width - l.Width)) <= 16;
    }
}
