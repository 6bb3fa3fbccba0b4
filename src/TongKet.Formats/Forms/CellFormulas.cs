using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms;

/// <summary>Which formula a cell has: its own, else its row's or its column's; where both speak, the one that divides.</summary>
internal sealed class CellFormulas(StatisticalForm form, HashSet<CellKey> keys)
{
    private readonly Dictionary<string, Parsed> _read = [];
    private readonly Dictionary<(string, string), FormFault> _faults = [];

    public IEnumerable<FormFault> Faults => _faults.Values;

    public Node? Of(FormLine row, FormLine column, FormCell? own)
    {
        var key = new CellKey(row.Code, column.Code);
        if (own is { Formula.Length: > 0 })
        {
            return Bind(own.Formula, key.ToString(), new BindingPlace([], _ => null, keys.Contains));
        }

        var byRow = row.Formula.Length == 0 ? null : Bind(row.Formula, $"dòng {row.Code}", RowPlace(column.Code));
        var byColumn = column.Formula.Length == 0 ? null : Bind(column.Formula, $"cột {column.Code}", ColumnPlace(row.Code));
        return byRow is not null && (byColumn is null || (NodeWalk.Divides(byRow) && !NodeWalk.Divides(byColumn))) ? byRow : byColumn;
    }

    private BindingPlace RowPlace(string column) => new(form.Rows, code => new CellKey(code, column), keys.Contains);

    private BindingPlace ColumnPlace(string row) => new(form.Columns, code => new CellKey(row, code), keys.Contains);

    private Node? Bind(string formula, string where, BindingPlace place)
    {
        if (!_read.TryGetValue(formula, out var parsed))
        {
            _read[formula] = parsed = Parser.Read(formula);
        }

        var bound = parsed.Node is { } node ? Binding.Bind(node, place) : parsed;
        if (bound.Fault is { } fault)
        {
            _faults.TryAdd((where, fault.Message), new FormFault(where, $"Công thức của {where}: {fault.Message}"));
        }
        else if (bound.Node is BinaryNode { Operator: var sign } && Evaluation.IsComparison(sign))
        {
            _faults.TryAdd(
                (where, ""),
                new FormFault(where, $"Công thức của {where} là phép so sánh; so sánh chỉ dùng trong phần kiểm tra.")
            );
        }

        return bound.Node;
    }
}
