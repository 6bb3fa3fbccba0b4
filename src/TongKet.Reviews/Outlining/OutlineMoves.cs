namespace TongKet.Reviews.Outlining;

/// <summary>Changes of an outline as buttons make them: a row moves with everything under it.</summary>
internal static class OutlineMoves
{
    public static IReadOnlyList<OutlineRow> Apply(IReadOnlyList<OutlineRow> rows, string move, int at)
    {
        if (move == "them-cuoi")
        {
            return [.. rows, OutlineRow.Blank];
        }

        if (at < 0 || at >= rows.Count)
        {
            return rows;
        }

        return Level(
            move switch
            {
                "len" => Swap(rows, SiblingBefore(rows, at), at),
                "xuong" => EndOf(rows, at) is var next && next < rows.Count && rows[next].Depth == rows[at].Depth
                    ? Swap(rows, at, next)
                    : rows,
                // Only under a section in front of it.
                "vao" => at > 0 && rows[at - 1].Depth >= rows[at].Depth ? Shift(rows, at, +1) : rows,
                "ra" => rows[at].Depth > 0 ? Shift(rows, at, -1) : rows,
                "them" => Insert(rows, EndOf(rows, at), OutlineRow.Blank with { Depth = rows[at].Depth }),
                "them-con" => Insert(rows, at + 1, OutlineRow.Blank with { Depth = rows[at].Depth + 1 }),
                "xoa" => Remove(rows, at),
                _ => rows,
            }
        );
    }

    /// <summary>Depths as a tree has them: the first row at the top, none more than one below the row before.</summary>
    public static IReadOnlyList<OutlineRow> Level(IReadOnlyList<OutlineRow> rows)
    {
        var leveled = new List<OutlineRow>(rows.Count);
        foreach (var row in rows)
        {
            leveled.Add(row with { Depth = Math.Clamp(row.Depth, 0, leveled.Count == 0 ? 0 : leveled[^1].Depth + 1) });
        }

        return leveled;
    }

    private static int EndOf(IReadOnlyList<OutlineRow> rows, int at)
    {
        var end = at + 1;
        while (end < rows.Count && rows[end].Depth > rows[at].Depth)
        {
            end++;
        }

        return end;
    }

    private static int SiblingBefore(IReadOnlyList<OutlineRow> rows, int at)
    {
        var before = at - 1;
        while (before >= 0 && rows[before].Depth > rows[at].Depth)
        {
            before--;
        }

        return before >= 0 && rows[before].Depth == rows[at].Depth ? before : -1;
    }

    // The block at "second" comes in front of the block at "first", which stands right before it.
    private static IReadOnlyList<OutlineRow> Swap(IReadOnlyList<OutlineRow> rows, int first, int second) =>
        first < 0
            ? rows
            :
            [
                .. rows.Take(first),
                .. rows.Skip(second).Take(EndOf(rows, second) - second),
                .. rows.Skip(first).Take(second - first),
                .. rows.Skip(EndOf(rows, second)),
            ];

    private static OutlineRow[] Shift(IReadOnlyList<OutlineRow> rows, int at, int by)
    {
        var end = EndOf(rows, at);
        return [.. rows.Select((row, i) => i >= at && i < end ? row with { Depth = row.Depth + by } : row)];
    }

    private static OutlineRow[] Insert(IReadOnlyList<OutlineRow> rows, int at, OutlineRow row) => [.. rows.Take(at), row, .. rows.Skip(at)];

    // What stands under a deleted section moves up a level; nothing is lost that was not pointed at.
    private static OutlineRow[] Remove(IReadOnlyList<OutlineRow> rows, int at)
    {
        var end = EndOf(rows, at);
        return [.. rows.Take(at), .. rows.Skip(at + 1).Select((row, i) => i + at + 1 < end ? row with { Depth = row.Depth - 1 } : row)];
    }
}
