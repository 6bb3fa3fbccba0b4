using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms;

/// <summary>Says for every cell what its row, its column and itself say about it.</summary>
internal static class IndicatorResolving
{
    public static (Dictionary<CellKey, Indicator> Cells, IReadOnlyList<FormFault> Faults) Of(StatisticalForm form)
    {
        var (rows, columns) = (form.DataRows.ToArray(), form.DataColumns.ToArray());
        var own = form.Cells.GroupBy(c => new CellKey(c.Row, c.Column)).ToDictionary(g => g.Key, g => g.Last());
        var keys = rows.SelectMany(r => columns.Select(c => new CellKey(r.Code, c.Code))).ToHashSet();
        var formulas = new CellFormulas(form, keys);
        var cells = new Dictionary<CellKey, Indicator>(keys.Count);
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var key = new CellKey(row.Code, column.Code);
                cells[key] = Cell(form, row, column, own.GetValueOrDefault(key), formulas);
            }
        }

        return (cells, [.. formulas.Faults, .. Unusable(cells)]);
    }

    private static Indicator Cell(StatisticalForm form, FormLine row, FormLine column, FormCell? own, CellFormulas formulas)
    {
        var key = new CellKey(row.Code, column.Code);
        var type = own?.Type ?? row.Type ?? column.Type ?? IndicatorType.Decimal;
        var closed = own?.IsClosed ?? false;
        var formula = closed ? null : formulas.Of(row, column, own);
        return new Indicator(key, row, column)
        {
            Unit = First(own?.Unit, row.Unit, column.Unit, form.Unit),
            Type = type,
            IsClosed = closed,
            Formula = formula,
            Aggregation = own?.Aggregation ?? row.Aggregation ?? column.Aggregation ?? Usual(type, formula),
            Weight =
                row.Weight.Length > 0 ? new CellKey(row.Weight, column.Code)
                : column.Weight.Length > 0 ? new CellKey(row.Code, column.Weight)
                : null,
        };
    }

    // Shares typed in by hand say nothing when they are added; what is calculated is calculated again from the sums.
    private static Aggregation Usual(IndicatorType type, Node? formula) =>
        !type.IsNumber ? Aggregation.None
        : formula is not null ? Aggregation.RatioOfSums
        : type is IndicatorType.Percent ? Aggregation.None
        : Aggregation.Sum;

    private static IEnumerable<FormFault> Unusable(Dictionary<CellKey, Indicator> cells)
    {
        foreach (var cell in cells.Values)
        {
            if (
                cell.Formula is { } formula
                && NodeWalk.CellsOf(formula).FirstOrDefault(k => !cells[k].Type.IsNumber) is { Row: not null } words
            )
            {
                yield return new FormFault(cell.Key.ToString(), $"Công thức của {cell.Name} dùng ô chữ: {cells[words].Name}.");
            }

            if (cell.Aggregation is Aggregation.RatioOfSums && !cell.IsComputed && !cell.IsClosed)
            {
                yield return new FormFault(cell.Key.ToString(), $"Ô {cell.Name} tổng hợp bằng cách tính lại nên phải có công thức.");
            }

            if (cell.Aggregation is Aggregation.WeightedMean && (cell.Weight is not { } weight || !cells.ContainsKey(weight)))
            {
                yield return new FormFault(
                    cell.Key.ToString(),
                    $"Ô {cell.Name} tính bình quân gia quyền nên phải ghi mã dòng hoặc cột làm quyền số."
                );
            }
        }
    }

    private static string First(params IEnumerable<string?> units) => units.FirstOrDefault(u => !string.IsNullOrWhiteSpace(u)) ?? "";
}
