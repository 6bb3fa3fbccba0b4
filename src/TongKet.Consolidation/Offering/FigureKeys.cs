using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>
/// Names what is offered: "s:id@review" a figure of a section, "b:form:row|column@review" a cell, with the own review that it comes from: two of them may
/// offer the same figure.
/// </summary>
internal static class FigureKeys
{
    public static string Of(IndicatorId figure, ReviewId from) => $"s:{figure.Value}@{from.Value}";

    public static string Of(FormId form, CellKey cell, ReviewId from) => $"b:{form.Value}:{cell.Row}|{cell.Column}@{from.Value}";

    /// <summary>The figure or the cell alone; keys kept before reviews were named are this already.</summary>
    public static string Place(string key) => key.LastIndexOf('@') is >= 0 and var at ? key[..at] : key;

    public static bool IsFigure(OfferedFigure offered) => offered.Key[0] == 's';

    public static FigureContent Figure(OfferedFigure offered) =>
        new(IndicatorId.From(Guid.Parse(Place(offered.Key)[2..])), offered.Offered.State, offered.Offered.Number);

    public static IReadOnlyList<FormContent> Forms(IEnumerable<OfferedFigure> offered, ReviewView superior) =>
        [
            .. offered
                .Where(f => !IsFigure(f))
                .GroupBy(f => FormId.From(Guid.Parse(f.Key.Split(':')[1])))
                .Select(g => new FormContent(g.Key, superior.Forms.First(f => f.Id == g.Key).Version, [.. g.Select(Cell)])),
        ];

    /// <summary>Keys and values of what went into a report from this review.</summary>
    public static IReadOnlyDictionary<string, CellValue> Taken(OfferedContent content, ReviewId from) =>
        content
            .Figures.Select(f => (Key: Of(f.Indicator, from), Value: OfferedFigures.ValueOf(f)))
            .Concat(content.Forms.SelectMany(f => f.Cells.Select(c => (Key: Of(f.Form, c.Key, from), c.Value))))
            .ToDictionary(t => t.Key, t => t.Value);

    private static CellEntry Cell(OfferedFigure offered)
    {
        var place = Place(offered.Key).Split(':', 3)[2].Split('|', 2);
        return new CellEntry(place[0], place[1], offered.Offered.State, offered.Offered.Number, offered.Offered.Text);
    }
}
