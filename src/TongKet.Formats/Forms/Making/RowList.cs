using System.Text.RegularExpressions;

namespace TongKet.Formats.Forms.Making;

/// <summary>The rows of a table: marks, titles, units, and how deep each stands.</summary>
internal static partial class RowList
{
    public static (IReadOnlyList<FormLine> Rows, IReadOnlyList<(string Code, int Row)> Places) Of(FormGrid grid, GridHead head)
    {
        var (rows, places, levels) = (new List<FormLine>(), new List<(string, int)>(), new RowLevels());
        var units = head.Unit is not null;
        for (var row = head.Body; row < grid.Rows; row++)
        {
            var title = Dash().Replace(grid.TextAt(row, head.Name), "").Trim();
            var label = head.Ordinal is { } at ? grid.TextAt(row, at).Trim() : "";
            if (title.Length == 0 && label.Length > 3)
            {
                // A group title that runs over the whole width stands in the first column.
                (title, label) = (label, "");
            }

            if (title.Length == 0 || (grid.At(row, head.Name) is { } cell && cell.Row != row))
            {
                continue;
            }

            var unit = head.Unit is { } u && !Merged(grid, row, head.Name, u) ? grid.TextAt(row, u).Trim(' ', '(', ')') : "";
            var code = head.Code is { } c && grid.TextAt(row, c).Trim() is { Length: > 0 } said ? said : label.Trim('.', ')', '(');
            code = Free(code.Length is > 0 and <= 12 ? code : $"D{rows.Count + 1}", rows);
            rows.Add(
                new FormLine(code, title)
                {
                    Label = label,
                    Level = levels.Of(label.Length > 0 ? label : Dash().Match(grid.TextAt(row, head.Name)).Value),
                    Unit = unit,
                    Type = unit == "%" ? IndicatorType.Percent : null,
                    IsHeading =
                        Spans(grid, row, head)
                        || (units && unit.Length == 0 && grid.Rows > row + 1 && AllBlank(grid, row, head) && HasUnitBelow(grid, row, head)),
                }
            );
            places.Add((code, row));
        }

        return (rows, places);
    }

    private static string Free(string code, List<FormLine> rows)
    {
        var free = code.Replace(';', '.').Replace(':', '.').Replace('[', '(').Replace(']', ')').Replace('|', '.');
        for (var i = 2; rows.Exists(r => r.Code == free); i++)
        {
            free = $"{code}.{i}*";
        }

        return free;
    }

    private static bool Merged(FormGrid grid, int row, int a, int b) => ReferenceEquals(grid.At(row, a), grid.At(row, b));

    private static bool Spans(FormGrid grid, int row, GridHead head) =>
        grid.At(row, head.Name) is { ColumnSpan: > 1 } cell && cell.Column + cell.ColumnSpan >= grid.Columns
        || grid.At(row, 0) is { ColumnSpan: > 1 } first && first.Column + first.ColumnSpan >= grid.Columns;

    private static bool AllBlank(FormGrid grid, int row, GridHead head) =>
        Enumerable.Range(0, grid.Columns).Where(c => !head.IsStub(c)).All(c => grid.TextAt(row, c).Trim().Length == 0);

    private static bool HasUnitBelow(FormGrid grid, int row, GridHead head) =>
        Enumerable.Range(row + 1, grid.Rows - row - 1).Any(r => grid.TextAt(r, head.Unit!.Value).Trim().Length > 0);

    [GeneratedRegex(@"^\s*[-+•]\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash();
}
