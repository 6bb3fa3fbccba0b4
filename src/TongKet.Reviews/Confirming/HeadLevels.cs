using TongKet.Documents.Contracts;

namespace TongKet.Reviews.Confirming;

/// <summary>A cell of a head with the columns and rows it covers.</summary>
internal sealed record LevelCell(string Title, int Wide, int High);

/// <summary>Lays a tree of head cells out in rows, as a table prints it.</summary>
internal static class HeadLevels
{
    public static IReadOnlyList<IReadOnlyList<LevelCell>> Of(IReadOnlyList<HeadCellFact> head)
    {
        var levels = Enumerable.Range(0, Depth(head)).Select(_ => new List<LevelCell>()).ToArray();
        Add(head, 0);
        return levels;

        void Add(IReadOnlyList<HeadCellFact> cells, int level)
        {
            foreach (var cell in cells)
            {
                levels[level].Add(new LevelCell(cell.Title, Width(cell), cell.Children.Count == 0 ? levels.Length - level : 1));
                Add(cell.Children, level + 1);
            }
        }
    }

    private static int Depth(IReadOnlyList<HeadCellFact> cells) => cells.Count == 0 ? 0 : 1 + cells.Max(c => Depth(c.Children));

    private static int Width(HeadCellFact cell) => cell.Children.Count == 0 ? 1 : cell.Children.Sum(Width);
}
