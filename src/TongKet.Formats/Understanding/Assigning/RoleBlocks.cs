using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>A block "Đơn vị chủ trì / phối hợp / Thời gian" and the passages it serves.</summary>
internal sealed record RoleBlock(IReadOnlyList<RoleLine> Lines, IReadOnlyList<int> Serves);

/// <summary>Finds such blocks and what they serve: every bullet above them, else the heading or the paragraph above them.</summary>
internal static class RoleBlocks
{
    public static IReadOnlyList<RoleBlock> Find(IReadOnlyList<Passage> passages, HashSet<int> consumed)
    {
        var blocks = new List<RoleBlock>();
        var previousEnd = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            var lines = new List<RoleLine>();
            var start = i;
            while (i < passages.Count && RoleLine.ReadAll(passages[i]) is { Count: > 0 } parts)
            {
                lines.AddRange(parts);
                i++;
            }

            if (lines.All(l => l.Role != Role.Lead))
            {
                continue;
            }

            consumed.UnionWith(Enumerable.Range(start, i - start));
            var served = Served(passages, previousEnd, start);
            blocks.Add(new RoleBlock(lines, served));
            consumed.UnionWith(served);
            previousEnd = i;
            i--;
        }

        return blocks;
    }

    private static List<int> Served(IReadOnlyList<Passage> passages, int floor, int start)
    {
        var served = new List<int>();
        for (var i = start - 1; i >= floor; i--)
        {
            var label = passages[i].Label;
            if (label is { Kind: < LabelKind.Dash })
            {
                if (served.Count == 0)
                {
                    served.Add(i);
                }

                // "a) …; b) …" above one block are its tasks together, as bullets are.
                var isRow = label.Kind == LabelKind.Letter && served[^1] == i && i > floor && passages[i - 1].Label?.Kind == label.Kind;
                if (!isRow)
                {
                    break;
                }

                served.Add(i - 1);
                continue;
            }

            var opens = passages[i].Value.EndsWith(':') && served.Count > 0;
            if (!opens)
            {
                served.Add(i);
            }
        }

        served.Reverse();
        return served;
    }
}
