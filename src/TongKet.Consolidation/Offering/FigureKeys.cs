using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Offering;

/// <summary>From the keys of offered figures back to what they are: "s:id" a figure of a section, "b:form:row|column" a cell.</summary>
internal static class FigureKeys
{
    public static FigureContent Figure(OfferedFigure offered) =>
        new(IndicatorId.From(Guid.Parse(offered.Key[2..])), offered.Offered.State, offered.Offered.Number);

    public static IReadOnlyList<FormContent> Forms(IEnumerable<OfferedFigure> offered, ReviewView superior) =>
        [
            .. offered
                .Where(f => f.Key[0] == 'b')
                .GroupBy(f => FormId.From(Guid.Parse(f.Key.Split(':')[1])))
                .Select(g => new FormContent(g.Key, superior.Forms.First(f => f.Id == g.Key).Version, [.. g.Select(Cell)])),
        ];

    private static CellEntry Cell(OfferedFigure offered)
    {
        var place = offered.Key.Split(':', 3)[2].Split('|', 2);
        return new CellEntry(place[0], place[1], offered.Offered.State, offered.Offered.Number, offered.Offered.Text);
    }
}
