namespace TongKet.Formats.Forms.Expressions;

/// <summary>What a bound formula is made of.</summary>
internal static class NodeWalk
{
    public static IEnumerable<CellKey> CellsOf(Node node) =>
        node switch
        {
            CellNode cell => [cell.Key],
            NegateNode negate => CellsOf(negate.Operand),
            BinaryNode binary => CellsOf(binary.Left).Concat(CellsOf(binary.Right)),
            CallNode call => call.Arguments.SelectMany(CellsOf),
            _ => [],
        };

    /// <summary>A formula that divides says a ratio: where a row's and a column's formula cross, it comes last.</summary>
    public static bool Divides(Node node) =>
        node switch
        {
            BinaryNode { Operator: "/" } => true,
            BinaryNode binary => Divides(binary.Left) || Divides(binary.Right),
            NegateNode negate => Divides(negate.Operand),
            CallNode call => call.Arguments.Any(Divides),
            _ => false,
        };
}
