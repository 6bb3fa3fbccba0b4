namespace TongKet.Formats.Reading.Plain;

/// <summary>Marks the lines that stand in the middle of the page, in text that keeps the page's layout.</summary>
internal static class Centering
{
    public static List<TextLine> Mark(IReadOnlyList<TextLine> lines)
    {
        var widths = lines.Where(l => l.Cells is null && l.Width <= 110).Select(l => l.Width).Order().ToArray();
        var width = widths.Length == 0 ? 0 : widths[(int)(widths.Length * 0.9)];
        return
        [
            .. lines.Select(l =>
                l.Indent >= 4 && Math.Abs(l.Indent - (width - l.Width)) <= 5 && l.Width < width - 3 ? l with { Centered = true } : l
            ),
        ];
    }
}
