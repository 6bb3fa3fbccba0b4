using TongKet.Reviews.Revising;

namespace TongKet.Reviews.Outlining;

/// <summary>Numbers sections that a person added without a mark as those beside them are numbered; where those have none, it has none.</summary>
internal static class OutlineNumbers
{
    public static IReadOnlyList<OutlineRow> Filled(IReadOnlyList<OutlineRow> rows)
    {
        var filled = rows.ToArray();
        for (var at = 0; at < filled.Length; at++)
        {
            if (IsNew(filled[at]) && filled[at].Label.Length == 0 && filled[at].Title.Length > 0)
            {
                Number(filled, at);
            }
        }

        return filled;
    }

    // What a directive asks without a number stays so: only what a person added is numbered.
    private static bool IsNew(OutlineRow row) => row.Source.Length == 0 || RowKeys.IsNew(row.Source);

    private static void Number(OutlineRow[] rows, int at)
    {
        var beside = Siblings(rows, at);
        var place = beside.IndexOf(at);
        if (place > 0)
        {
            var before = rows[beside[place - 1]].Label;
            if (Bullet(before))
            {
                Mark(rows, at, before);
            }
            else if (Sequence(rows, beside, place)?.On() is { } next)
            {
                Put(rows, beside[place..], next);
            }
        }
        else if (beside.Count > 1 && rows[beside[1]].Label is { Length: > 0 } after)
        {
            if (Bullet(after))
            {
                Mark(rows, at, after);
            }
            else if (SequenceLabel.Read(after).FirstOrDefault(l => l.Number == 1) is { } first)
            {
                Put(rows, beside, first);
            }
        }
        else if (beside.Count == 1 && FirstUnder(rows, at) is { } alone)
        {
            Mark(rows, at, alone);
        }
    }

    // Those behind that went on counting go on counting.
    private static void Put(OutlineRow[] rows, List<int> places, SequenceLabel mark)
    {
        Mark(rows, places[0], mark.ToString());
        foreach (var behind in places.Skip(1))
        {
            if (rows[behind].Label != mark.ToString() || mark.On() is not { } next)
            {
                return;
            }

            mark = next;
            Mark(rows, behind, mark.ToString());
        }
    }

    // What stands under it carries its number: "2.1" under "2" becomes "3.1" under "3".
    private static void Mark(OutlineRow[] rows, int at, string label)
    {
        var (old, now) = (rows[at].Label.TrimEnd('.'), label.TrimEnd('.'));
        rows[at] = rows[at] with { Label = label };
        for (var under = at + 1; old.Length > 0 && under < rows.Length && rows[under].Depth > rows[at].Depth; under++)
        {
            if (rows[under].Label.StartsWith(old + ".", StringComparison.Ordinal))
            {
                rows[under] = rows[under] with { Label = now + rows[under].Label[old.Length..] };
            }
        }
    }

    // "C" behind "B" is a letter, "II" behind "I" a Roman number: read as the one in front of it goes on.
    private static SequenceLabel? Sequence(OutlineRow[] rows, List<int> beside, int place)
    {
        var last = SequenceLabel.Read(rows[beside[place - 1]].Label).ToList();
        var before = place > 1 ? rows[beside[place - 2]].Label : "";
        return last.Find(l => l.On(-1)?.ToString() == before) ?? last.FirstOrDefault();
    }

    // The first under its section: as the first under another section is marked.
    private static string? FirstUnder(OutlineRow[] rows, int at)
    {
        var above = Above(rows, at);
        var pattern = Enumerable
            .Range(1, rows.Length - 1)
            .Where(i => i != at && rows[i].Depth == rows[at].Depth && rows[i - 1].Depth == rows[at].Depth - 1 && rows[i].Label.Length > 0)
            .Select(i => (rows[i].Label, Above: rows[i - 1].Label))
            .FirstOrDefault();
        if (above < 0 || pattern.Label is null)
        {
            return null;
        }

        var (over, mine) = (pattern.Above.TrimEnd('.'), rows[above].Label.TrimEnd('.'));
        return over.Length > 0 && pattern.Label.StartsWith(over + ".", StringComparison.Ordinal)
            ? (mine.Length > 0 ? mine + pattern.Label[over.Length..] : null)
            : pattern.Label;
    }

    private static bool Bullet(string label) => label is "-" or "+" or "*" or "•";

    private static int Above(OutlineRow[] rows, int at) =>
        Array.FindLastIndex(rows, Math.Max(at - 1, 0), r => r.Depth < rows[at].Depth) is var above && at > 0 ? above : -1;

    private static List<int> Siblings(OutlineRow[] rows, int at)
    {
        var first = Above(rows, at) + 1;
        var end = Array.FindIndex(rows, at, r => r.Depth < rows[at].Depth);
        return [.. Enumerable.Range(first, (end < 0 ? rows.Length : end) - first).Where(i => rows[i].Depth == rows[at].Depth)];
    }
}
