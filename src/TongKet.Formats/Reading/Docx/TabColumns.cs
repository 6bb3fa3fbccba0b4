using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Takes a header or a signature apart that stands in two columns by tab stops: the left column first, then the right one, as from a table.</summary>
internal static class TabColumns
{
    private const int MostLines = 40;

    public static IEnumerable<Node> TakeApart(IReadOnlyList<Node> nodes)
    {
        for (var i = 0; i < nodes.Count; )
        {
            if (nodes[i] is ParagraphNode { Number.Length: 0 } start && MayStart(start) && Zone(nodes, i) is { Count: > 1 } zone)
            {
                foreach (var node in Columns(zone))
                {
                    yield return node;
                }

                i += zone.Select(l => l.From).Distinct<ParagraphNode>(ReferenceEqualityComparer.Instance).Count();
            }
            else
            {
                yield return nodes[i++];
            }
        }
    }

    private static bool MayStart(ParagraphNode paragraph) =>
        paragraph.Text.AsSpan().IndexOfAny("\t\u00A0") >= 0 || paragraph.Text.Contains("     ", StringComparison.Ordinal)
            ? IsStart(TabLine.Of(paragraph).First())
            : false;

    private static bool IsStart(TabLine line) =>
        line.IsTwo && line.Left.Length > 4 && line.Left.Length < 80 && line.Right.Length < 80 && (IsHeader(line) || IsSignature(line));

    private static bool IsHeader(TabLine line) => LineShapes.IsCaps(line.Left) && LineShapes.IsCaps(line.Right);

    private static bool IsSignature(TabLine line) =>
        line.Left.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase)
        && (LineShapes.IsCaps(line.Right) || LineShapes.IsSignatureOffice(line.Right));

    // From the first paragraph of the zone to the last one that fits; paragraphs are never cut.
    private static List<TabLine> Zone(IReadOnlyList<Node> nodes, int start)
    {
        var zone = TabLine.Of((ParagraphNode)nodes[start]).ToList();
        var isSignature = IsSignature(zone[0]);
        var indent = zone[0].Indent;
        var pending = new List<TabLine>();
        for (var i = start + 1; i < nodes.Count && zone.Count + pending.Count < MostLines; i++)
        {
            if (nodes[i] is not ParagraphNode { Number.Length: 0, Text.Length: < 400 } paragraph)
            {
                break;
            }

            var lines = TabLine.Of(paragraph).Select(l => l.Placed(indent)).ToList();
            pending.AddRange(lines);
            if (lines.Exists(l => l.Right.Length > 0) || (isSignature && lines.TrueForAll(IsCopy)))
            {
                zone.AddRange(pending);
                pending.Clear();
            }
            else if (pending.Count(l => !l.IsBlank) > 2 || lines.Exists(l => l.Left.Length > 80))
            {
                break;
            }
        }

        return zone;
    }

    private static bool IsCopy(TabLine line) => line.Left.StartsWith('-') || line.Left.StartsWith("Lưu", StringComparison.Ordinal);

    private static IEnumerable<Node> Columns(List<TabLine> zone)
    {
        var left = zone.Where(l => l.Left.Length > 0).Select(l => Node(l.From, l.Left));
        var right = zone.Where(l => l.Right.Length > 0).Select(l => Node(l.From, l.Right));
        // What hangs on the paragraphs comes behind them.
        var hanging = zone.Select(l => l.From)
            .Distinct<ParagraphNode>(ReferenceEqualityComparer.Instance)
            .Where(p => p.Boxes.Count + p.Notes.Count > 0)
            .Select(p => p with { Text = "" });
        return left.Concat(right).Concat(hanging);
    }

    private static ParagraphNode Node(ParagraphNode from, string text) => new(text, "", from.Marks, [], []);
}
