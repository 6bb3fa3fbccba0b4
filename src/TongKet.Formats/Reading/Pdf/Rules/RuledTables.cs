namespace TongKet.Formats.Reading.Pdf.Rules;

/// <summary>Puts drawn lines that meet together into tables, and cells that no line parts into merged ones.</summary>
internal static class RuledTables
{
    // Lines that lie this close, in points, are one line; ends this close meet.
    private const double Near = 4;
    private const int MostCells = 5_000;

    public static List<RuledTable> Of(PageRules rules)
    {
        var tables = new List<RuledTable>();
        var open = new HashSet<Rule>(rules.Upright);
        while (open.Count > 0)
        {
            var (level, upright) = Together(open.First(), rules.Level, open);
            open.ExceptWith(upright);
            if (Table(level, upright) is { } table)
            {
                tables.Add(table);
            }
        }

        return [.. tables.OrderBy(t => t.Top)];
    }

    private static (List<Rule> Level, List<Rule> Upright) Together(Rule first, IReadOnlyList<Rule> levels, HashSet<Rule> open)
    {
        var (level, upright) = (new HashSet<Rule>(), new HashSet<Rule> { first });
        var (before, after) = (-1, 0);
        while (before != after)
        {
            before = level.Count + upright.Count;
            level.UnionWith(levels.Where(l => upright.Any(u => Meet(l, u))));
            upright.UnionWith(open.Where(u => level.Any(l => Meet(l, u))));
            after = level.Count + upright.Count;
        }

        return ([.. level], [.. upright]);
    }

    private static bool Meet(Rule level, Rule upright) =>
        level.From - Near <= upright.At
        && upright.At <= level.To + Near
        && upright.From - Near <= level.At
        && level.At <= upright.To + Near;

    private static RuledTable? Table(List<Rule> level, List<Rule> upright)
    {
        var (xs, ys) = (Places(upright), Places(level));
        if (xs.Count < 3 || ys.Count < 3 || (xs.Count - 1) * (ys.Count - 1) > MostCells)
        {
            return null;
        }

        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var taken = new bool[rows, columns];
        var cells = new List<RuledCell>();
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (taken[r, c])
                {
                    continue;
                }

                var (wide, high) = (1, 1);
                while (c + wide < columns && !taken[r, c + wide] && !Parts(upright, xs[c + wide], (ys[r] + ys[r + 1]) / 2))
                {
                    wide++;
                }

                while (r + high < rows && !Parts(level, ys[r + high], (xs[c] + xs[c + 1]) / 2) && !taken[r + high, c])
                {
                    high++;
                }

                Take(taken, r, c, high, wide);
                cells.Add(new RuledCell(xs[c], xs[c + wide], ys[r], ys[r + high], r, c, high, wide));
            }
        }

        return new RuledTable(xs[0], xs[^1], ys[0], ys[^1], cells);
    }

    private static void Take(bool[,] taken, int row, int column, int high, int wide)
    {
        for (var r = row; r < row + high; r++)
        {
            for (var c = column; c < column + wide; c++)
            {
                taken[r, c] = true;
            }
        }
    }

    private static bool Parts(List<Rule> rules, double at, double point) =>
        rules.Exists(r => Math.Abs(r.At - at) <= Near && r.From - Near <= point && point <= r.To + Near);

    private static List<double> Places(List<Rule> rules)
    {
        var places = new List<double>();
        foreach (var at in rules.Select(r => r.At).Order())
        {
            if (places.Count == 0 || at - places[^1] > Near)
            {
                places.Add(at);
            }
        }

        return places;
    }
}
