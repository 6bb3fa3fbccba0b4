namespace TongKet.Formats.Forms.Expressions;

/// <summary>Where a formula is tried: the lines that single codes name, and the cell that a code of the axis gives.</summary>
internal sealed record BindingPlace(IReadOnlyList<FormLine> Lines, Func<string, CellKey?> Cell, Func<CellKey, bool> Exists);

/// <summary>Turns codes into cells, ranges into lists of them. A range takes the lines between its ends that stand on their level.</summary>
internal static class Binding
{
    private const int MostCells = 2_000;

    public static Parsed Bind(Node node, BindingPlace place) =>
        node switch
        {
            ReferenceNode reference => Cell(reference, place),
            NegateNode negate => Bind(negate.Operand, place) is { Node: { } operand }
                ? new Parsed(new NegateNode(operand), null)
                : Bind(negate.Operand, place),
            BinaryNode binary => Both(binary, place),
            CallNode call => Call(call, place),
            RangeNode => Parsed.Failed("Khoảng ô “:” chỉ dùng trong hàm, ví dụ SUM([1]:[5])."),
            _ => new Parsed(node, null),
        };

    private static Parsed Both(BinaryNode binary, BindingPlace place)
    {
        var left = Bind(binary.Left, place);
        var right = Bind(binary.Right, place);
        return left.Node is null ? left
            : right.Node is null ? right
            : new Parsed(new BinaryNode(binary.Operator, left.Node, right.Node), null);
    }

    private static Parsed Call(CallNode call, BindingPlace place)
    {
        var bound = new List<Node>();
        foreach (var argument in call.Arguments)
        {
            if (argument is RangeNode range)
            {
                var (cells, fault) = Range(range, place);
                if (fault is not null)
                {
                    return new Parsed(null, fault);
                }

                bound.AddRange(cells);
            }
            else
            {
                var one = Bind(argument, place);
                if (one.Node is null)
                {
                    return one;
                }

                bound.Add(one.Node);
            }

            if (bound.Count > MostCells)
            {
                return Parsed.Failed($"Hàm {call.Function} gồm quá nhiều ô.");
            }
        }

        return new Parsed(new CallNode(call.Function, bound), null);
    }

    private static Parsed Cell(ReferenceNode reference, BindingPlace place)
    {
        CellKey? key = reference.Second is { } column ? new CellKey(reference.First, column) : place.Cell(reference.First);
        return key is { } known && place.Exists(known)
            ? new Parsed(new CellNode(known), null)
            : Parsed.Failed($"Không có ô “[{reference.First}{(reference.Second is null ? "" : ";" + reference.Second)}]” trong biểu.");
    }

    private static (IReadOnlyList<Node> Cells, ExpressionFault? Fault) Range(RangeNode range, BindingPlace place)
    {
        var from = IndexOf(place.Lines, range.From.First);
        var to = IndexOf(place.Lines, range.To.First);
        if (range.From.Second is not null || range.To.Second is not null || from < 0 || to < from)
        {
            return ([], new ExpressionFault($"Không hiểu khoảng “[{range.From.First}]:[{range.To.First}]”."));
        }

        var level = place.Lines[from].Level;
        return (
            [
                .. place
                    .Lines.Skip(from)
                    .Take(to - from + 1)
                    .Where(l => l.Level == level)
                    .Select(l => place.Cell(l.Code))
                    .OfType<CellKey>()
                    .Where(place.Exists)
                    .Select(k => new CellNode(k)),
            ],
            null
        );
    }

    private static int IndexOf(IReadOnlyList<FormLine> lines, string code)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Code == code)
            {
                return i;
            }
        }

        return -1;
    }
}
