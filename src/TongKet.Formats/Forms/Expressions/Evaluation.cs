namespace TongKet.Formats.Forms.Expressions;

/// <summary>Calculates a bound formula. What is missing or cannot be divided stays a state on its way up; it never turns into zero.</summary>
internal static class Evaluation
{
    public static CellValue Of(Node node, Func<CellKey, CellValue> cell)
    {
        try
        {
            return node switch
            {
                NumberNode number => CellValue.Of(number.Value),
                CellNode one => cell(one.Key),
                NegateNode negate => Of(new BinaryNode("*", new NumberNode(-1), negate.Operand), cell),
                BinaryNode binary => Combine(binary.Operator, Of(binary.Left, cell), Of(binary.Right, cell)),
                CallNode call => Functions.Call(call.Function, [.. call.Arguments.Select(a => Of(a, cell))]),
                _ => throw new InvalidOperationException("A formula that was never bound."),
            };
        }
        catch (OverflowException)
        {
            return new CellValue(CellState.Missing, Fault: CalculationFault.TooLarge);
        }
    }

    /// <summary>Whether a comparison holds; null while one of its sides has no number.</summary>
    public static bool? Holds(Node node, Func<CellKey, CellValue> cell)
    {
        if (node is not BinaryNode { Operator: var sign } binary || !IsComparison(sign))
        {
            return null;
        }

        var (left, right) = (Of(binary.Left, cell), Of(binary.Right, cell));
        if (!left.State.IsNumber || !right.State.IsNumber)
        {
            return null;
        }

        var order = decimal.Compare(left.Number ?? 0, right.Number ?? 0);
        return sign switch
        {
            "=" => order == 0,
            "<>" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    public static bool IsComparison(string sign) => sign is "=" or "<>" or "<" or "<=" or ">" or ">=";

    private static CellValue Combine(string sign, CellValue left, CellValue right)
    {
        if (left.IsMissing || right.IsMissing)
        {
            return left.IsMissing && (!right.IsMissing || right.Fault is not CalculationFault.None) ? left : right;
        }

        if (left.State.IsNumber && right.State.IsNumber)
        {
            return Combine(sign, left.Number ?? 0, right.Number ?? 0);
        }

        // Nothing occurred: nothing to add or take away; a share of it or by it says nothing either.
        return (sign, left.State.IsNumber, right.State.IsNumber) switch
        {
            ("+" or "-", true, false) => left,
            ("+", false, true) => right,
            ("-", false, true) => CellValue.Of(-(right.Number ?? 0)),
            _ => left.State is CellState.None || right.State is CellState.None ? CellValue.Nothing : new CellValue(CellState.NotApplicable),
        };
    }

    private static CellValue Combine(string sign, decimal left, decimal right) =>
        sign switch
        {
            "+" => Kept(left + right),
            "-" => Kept(left - right),
            "*" => Kept(left * right),
            "/" when right == 0 => new CellValue(CellState.Missing, Fault: CalculationFault.DividedByZero),
            "/" => Kept(left / right),
            _ => CellValue.Missing,
        };

    // Inside a formula nothing is rounded: 2/3*3 is 2.
    private static CellValue Kept(decimal number) => number == 0 ? new(CellState.Zero, 0) : new(CellState.Value, number);
}
