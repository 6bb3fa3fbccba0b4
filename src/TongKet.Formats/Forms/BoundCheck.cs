using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms;

/// <summary>A check tried at one place.</summary>
internal sealed record BoundCheck(FormCheck Check, Node Condition, CellKey At)
{
    public static (IReadOnlyList<BoundCheck> Checks, IReadOnlyList<FormFault> Faults) Of(
        StatisticalForm form,
        IReadOnlyDictionary<CellKey, Indicator> cells
    )
    {
        var bound = new List<BoundCheck>();
        var faults = new Dictionary<string, FormFault>();
        foreach (var check in form.Checks)
        {
            var parsed = Parser.Read(check.Condition);
            if (parsed.Node is not BinaryNode { Operator: var sign } || !Evaluation.IsComparison(sign))
            {
                var why = parsed.Fault?.Message ?? "Phần kiểm tra phải là một phép so sánh, ví dụ [2] <= [1].";
                faults.TryAdd(check.Condition, new FormFault(check.Condition, $"Kiểm tra “{check.Condition}”: {why}"));
                continue;
            }

            foreach (var place in Places(form, check.Axis, cells))
            {
                var node = Binding.Bind(parsed.Node, place);
                if (node.Fault is { } fault)
                {
                    faults.TryAdd(check.Condition, new FormFault(check.Condition, $"Kiểm tra “{check.Condition}”: {fault.Message}"));
                }
                else if (NodeWalk.CellsOf(node.Node!).FirstOrDefault() is { Row: not null } first)
                {
                    bound.Add(new BoundCheck(check, node.Node!, first));
                }
            }
        }

        return (bound, [.. faults.Values]);
    }

    private static IEnumerable<BindingPlace> Places(StatisticalForm form, CheckAxis axis, IReadOnlyDictionary<CellKey, Indicator> cells) =>
        axis switch
        {
            CheckAxis.Rows => form.DataColumns.Select(c => new BindingPlace(
                form.Rows,
                code => new CellKey(code, c.Code),
                cells.ContainsKey
            )),
            CheckAxis.Columns => form.DataRows.Select(r => new BindingPlace(
                form.Columns,
                code => new CellKey(r.Code, code),
                cells.ContainsKey
            )),
            _ => [new BindingPlace([], _ => null, cells.ContainsKey)],
        };
}
