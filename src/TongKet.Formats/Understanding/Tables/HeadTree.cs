using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding;

/// <summary>Builds the tree of a head from its rows: a cell whose right neighbours are open holds what stands below them.</summary>
internal sealed partial class HeadTree
{
    private readonly IReadOnlyList<List<string>> _rows;

    public HeadTree(IReadOnlyList<List<string>> rows)
    {
        _rows = rows;
        Roots = Cells(0, 0, rows.Count == 0 ? 0 : rows[0].Count);
        Columns = [.. Leaves(Roots, []).Select((path, i) => new LeafColumn(i, path, Unit(path[^1])))];
    }

    public IReadOnlyList<HeadCell> Roots { get; }

    public IReadOnlyList<LeafColumn> Columns { get; }

    private List<HeadCell> Cells(int row, int from, int end)
    {
        var cells = new List<HeadCell>();
        for (var at = from; at < end; )
        {
            var next = at + 1;
            while (next < end && _rows[row][next].Length == 0 && Below(row, next))
            {
                next++;
            }

            var children = row + 1 < _rows.Count && (next - at > 1 || _rows[row + 1][at].Length > 0) ? Cells(row + 1, at, next) : [];
            cells.Add(new HeadCell(_rows[row][at], children));
            at = next;
        }

        return cells;
    }

    private bool Below(int row, int column) => row + 1 < _rows.Count && _rows[row + 1][column].Length > 0;

    private static IEnumerable<IReadOnlyList<string>> Leaves(IEnumerable<HeadCell> cells, IReadOnlyList<string> above) =>
        cells.SelectMany(c =>
        {
            IReadOnlyList<string> path = c.Title.Length == 0 ? above : [.. above, c.Title];
            return c.Children.Count == 0 ? [path.Count == 0 ? [""] : path] : Leaves(c.Children, path);
        });

    /// <summary>"Kinh phí (triệu đồng)".</summary>
    private static string? Unit(string title) => InBrackets().Match(title) is { Success: true } unit ? unit.Groups[1].Value : null;

    [GeneratedRegex(@"\(([^()]{1,40})\)\s*$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex InBrackets();
}
