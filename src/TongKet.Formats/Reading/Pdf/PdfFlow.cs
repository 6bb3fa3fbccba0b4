using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>
/// Says which lines end a paragraph and which go on, where the page's measures leave no doubt: a line that had room for the next one's first word was
/// ended by its writer, one that had none was cut by the margin.
/// </summary>
internal sealed class PdfFlow(double unit)
{
    public List<TextLine> Mark(List<TextLine> lines)
    {
        var right = RightMargins(lines);
        var spaced = UsualSpace(lines);
        for (var i = 1; i < lines.Count; i++)
        {
            var (above, line) = (lines[i - 1], lines[i]);
            if (
                line.Break
                || line.RunsOn
                || above.Cells is not null
                || above.Centered
                || above.Place is not { } before
                || line.Place is not { } own
            )
            {
                continue;
            }

            if (before.Right + unit * 0.5 + own.FirstWord < right[before.Page] - unit * 0.5)
            {
                // Words bound together ("số 25-NQ/TW") go to the next line as one: such a line begins with a small letter or a number.
                lines[i] = line with
                {
                    Break = !LineShapes.StartsLower(line.Text) && !char.IsDigit(line.Text[0]),
                };
            }
            else if (GoesOn(above, line, spaced))
            {
                lines[i] = line with { RunsOn = true };
            }
        }

        return lines;
    }

    private bool GoesOn(TextLine above, TextLine line, double spaced) =>
        !line.Centered
        && line.Blanks == 0
        && !LineShapes.EndsSentence(above.Text)
        && !LineShapes.IsListItem(line.Text)
        && LineShapes.IsCaps(above.Text) == LineShapes.IsCaps(line.Text)
        && line.Place!.Value.Left < above.Place!.Value.Left + unit
        && (line.Place.Value.Page != above.Place.Value.Page || line.Place.Value.Below(above.Place.Value) < spaced * 1.15);

    // The space from line to line that is most usual.
    private static double UsualSpace(List<TextLine> lines)
    {
        var spaces = lines
            .Zip(lines.Skip(1))
            .Where(p =>
                p.First is { Place: not null, Cells: null } && p.Second.Cells is null && p.First.Place?.Page == p.Second.Place?.Page
            )
            .Select(p => p.Second.Place!.Value.Below(p.First.Place!.Value))
            .Where(s => s > 0)
            .GroupBy(s => Math.Round(s))
            .MaxBy(g => g.Count());
        return spaces?.Key ?? 0;
    }

    // Where long lines end, page by page: a scan may lie aside. A page with few of them takes the usual one.
    private static Dictionary<int, double> RightMargins(List<TextLine> lines)
    {
        var rights = lines
            .Where(l => l is { Place: not null, Cells: null })
            .Select(l => l.Place!.Value)
            .GroupBy(p => p.Page)
            .ToDictionary(g => g.Key, g => g.ToList());
        var widest = rights.Count == 0 ? 0 : rights.Values.Max(page => page.Max(p => p.Width));
        var margins = rights.ToDictionary(page => page.Key, page => Margin([.. page.Value.Where(p => p.Width > widest * 0.75)]));
        var usual = margins.Values.Where(m => m > 0).Order().ToArray();
        foreach (var page in margins.Where(m => m.Value == 0).Select(m => m.Key).ToList())
        {
            margins[page] = usual.Length == 0 ? double.MaxValue : usual[usual.Length / 2];
        }

        return margins;
    }

    private static double Margin(double[] rights)
    {
        Array.Sort(rights);
        return rights.Length < 4 ? 0 : rights[rights.Length * 3 / 4];
    }

    private static double Margin(List<LinePlace> places) => Margin([.. places.Select(p => p.Right)]);
}
