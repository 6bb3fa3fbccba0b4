using Microsoft.AspNetCore.Http;
using TongKet.Formats.Forms;

namespace TongKet.Reviews.Forming;

/// <summary>Reads the form editor's single cells: they follow lines whose codes were typed anew; those whose line went are left out.</summary>
internal sealed class PostedCells(
    StatisticalForm shape,
    IReadOnlyDictionary<string, string> renamedRows,
    IReadOnlyDictionary<string, string> renamedColumns
)
{
    private const int Most = 2_000;

    public IReadOnlyList<FormCell> Read(IFormCollection form, string move, int at)
    {
        var (rows, columns) = (shape.DataRows.Select(r => r.Code).ToHashSet(), shape.DataColumns.Select(c => c.Code).ToHashSet());
        var cells = new List<FormCell>();
        for (var i = 0; i < Math.Min(form["o-dong"].Count, Most); i++)
        {
            if (One(form, i) is var cell && !(move == "xoa" && i == at) && rows.Contains(cell.Row) && columns.Contains(cell.Column))
            {
                cells.Add(cell);
            }
        }

        if (move == "them" && Free(cells) is { } place)
        {
            cells.Add(new FormCell(place.Row, place.Column));
        }

        return cells;
    }

    private FormCell One(IFormCollection form, int i)
    {
        string Said(string field) => PostedForm.At(form, $"o-{field}", i);
        return new FormCell(
            renamedRows.GetValueOrDefault(Said("dong"), Said("dong")),
            renamedColumns.GetValueOrDefault(Said("cot"), Said("cot"))
        )
        {
            IsClosed = Said("nhap") == "x",
            Type = Enum.TryParse<IndicatorType>(Said("loai"), out var type) ? type : null,
            Unit = Said("dvt"),
            Formula = Said("ct"),
            Aggregation = Enum.TryParse<Aggregation>(Said("gop"), out var rule) ? rule : null,
        };
    }

    // Two settings of one cell are a fault: a new one begins at the first place that has none.
    private CellKey? Free(List<FormCell> cells) =>
        shape
            .DataRows.SelectMany(r => shape.DataColumns.Select(c => new CellKey(r.Code, c.Code)))
            .Where(k => !cells.Exists(c => c.Row == k.Row && c.Column == k.Column))
            .Select(k => (CellKey?)k)
            .FirstOrDefault();
}
