using TongKet.Formats.Forms;

namespace TongKet.Reviews.Forming;

/// <summary>A line of a form in the editor, and which line of the standing version it was.</summary>
internal sealed record WorkLine(FormLine Line, string Was);

/// <summary>What the small buttons beside a line do.</summary>
internal static class LineMoves
{
    public static IReadOnlyList<WorkLine> Apply(IReadOnlyList<WorkLine> lines, string move, int at, string prefix)
    {
        var all = lines.ToList();
        var known = at >= 0 && at < all.Count;
        switch (move)
        {
            case "them":
                var level =
                    known ? all[at].Line.Level
                    : all.Count > 0 ? all[^1].Line.Level
                    : 0;
                all.Insert(known ? at + 1 : all.Count, new WorkLine(new FormLine(FreeCode(all, prefix), "") { Level = level }, ""));
                break;
            case "xoa" when known:
                all.RemoveAt(at);
                break;
            case "len" when known && at > 0:
                (all[at - 1], all[at]) = (all[at], all[at - 1]);
                break;
            case "xuong" when known && at + 1 < all.Count:
                (all[at + 1], all[at]) = (all[at], all[at + 1]);
                break;
            case "vao" or "ra" when known:
                all[at] = all[at] with { Line = all[at].Line with { Level = all[at].Line.Level + (move == "vao" ? 1 : -1) } };
                break;
        }

        return Levelled(all);
    }

    private static string FreeCode(List<WorkLine> lines, string prefix)
    {
        var taken = lines.SelectMany(l => new[] { l.Line.Code, l.Was }).ToHashSet();
        return Enumerable.Range(1, 10_000).Select(i => $"{prefix}{i}").First(c => !taken.Contains(c));
    }

    // Nothing stands more than one level deeper than the line in front of it.
    private static List<WorkLine> Levelled(List<WorkLine> lines)
    {
        var before = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var level = Math.Clamp(lines[i].Line.Level, 0, before + 1);
            lines[i] = lines[i] with { Line = lines[i].Line with { Level = level } };
            before = level;
        }

        return lines;
    }
}
