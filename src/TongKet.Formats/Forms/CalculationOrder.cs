using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms;

/// <summary>Puts calculated cells behind those they need; cells that need themselves are named.</summary>
internal static class CalculationOrder
{
    private const int MostNamed = 6;

    public static (IReadOnlyList<Indicator> Order, IReadOnlyList<FormFault> Cycles) Of(IReadOnlyDictionary<CellKey, Indicator> cells)
    {
        var computed = cells.Values.Where(c => c.IsComputed).ToList();
        var needs = computed.ToDictionary(c => c.Key, c => NodeWalk.CellsOf(c.Formula!).Where(k => cells[k].IsComputed).ToHashSet());
        var neededBy = needs.SelectMany(n => n.Value.Select(k => (Needed: k, By: n.Key))).ToLookup(x => x.Needed, x => x.By);
        var ready = new Queue<CellKey>(computed.Where(c => needs[c.Key].Count == 0).Select(c => c.Key));
        var order = new List<Indicator>(computed.Count);
        while (ready.TryDequeue(out var key))
        {
            order.Add(cells[key]);
            foreach (var waiting in neededBy[key])
            {
                if (needs[waiting].Remove(key) && needs[waiting].Count == 0)
                {
                    ready.Enqueue(waiting);
                }
            }
        }

        return order.Count == computed.Count ? (order, []) : ([], [Cycle(cells, needs)]);
    }

    // From any cell that waits, walking to one it waits for: sooner or later the walk comes round.
    private static FormFault Cycle(IReadOnlyDictionary<CellKey, Indicator> cells, Dictionary<CellKey, HashSet<CellKey>> needs)
    {
        var path = new List<CellKey>();
        var at = needs.First(n => n.Value.Count > 0).Key;
        while (!path.Contains(at))
        {
            path.Add(at);
            at = needs[at].First(k => needs[k].Count > 0);
        }

        var round = path[path.IndexOf(at)..];
        var names = string.Join(" → ", round.Take(MostNamed).Select(k => cells[k].Name));
        return new FormFault(
            at.ToString(),
            $"Công thức đi vòng tròn, không tính được: {names}{(round.Count > MostNamed ? " → …" : "")} → {cells[at].Name}."
        );
    }
}
