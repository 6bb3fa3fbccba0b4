using AngleSharp.Dom;

namespace TongKet.Formats.RichTexts;

/// <summary>A table of HTML, its merged cells held inside the grid.</summary>
internal static class HtmlTable
{
    public static RichTable? Read(IElement table, Func<IElement, InlineLook, List<RichBlock>> readCell, int columns)
    {
        var lines = table
            .Children.SelectMany(c => c.LocalName is "thead" or "tbody" or "tfoot" ? c.Children.AsEnumerable() : [c])
            .Where(c => c.LocalName == "tr" && !HtmlIntake.IsDropped(c))
            .Select(line => line.Children.Where(c => c.LocalName is "td" or "th" && !HtmlIntake.IsDropped(c)).Take(columns).ToList())
            .Where(line => line.Count > 0)
            .ToList();

        var rows = new List<RichRow>(lines.Count);
        foreach (var line in lines)
        {
            var cells = line.Select(cell => new RichCell(
                readCell(cell, default),
                cell.LocalName == "th",
                Span(cell, "colspan", columns),
                Span(cell, "rowspan", lines.Count - rows.Count)
            ));
            rows.Add(new RichRow(cells.ToList()));
        }

        return rows.Exists(r => r.Cells.Any(c => c.Blocks.Count > 0)) ? new RichTable(rows) : null;
    }

    private static int Span(IElement cell, string attribute, int most) =>
        int.TryParse(cell.GetAttribute(attribute), out var span) ? Math.Clamp(span, 1, most) : 1;
}
