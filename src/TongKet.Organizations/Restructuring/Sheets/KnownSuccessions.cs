using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Resolving;

namespace TongKet.Organizations.Restructuring.Sheets;

/// <summary>Recognises what was entered already, so that a file can be taken again after more rows were added to it.</summary>
internal sealed class KnownSuccessions(OrganizationLineage lineage)
{
    private readonly HashSet<string> _keys = [.. lineage.All.SelectMany(s => Keys(lineage, s))];

    public bool Holds(IReadOnlyList<SuccessionRow> rows) =>
        _keys.Contains(Key(rows[0].Kind, rows[0].From, rows.Select(r => r.Old.Key), rows.Select(r => Result(r))));

    // A move names no new unit but a new superior.
    private static string Result(SuccessionRow row) =>
        row.Kind switch
        {
            SuccessionKind.Move => NameForms.Full(row.Cells.Text(SuccessionColumns.Parent)),
            SuccessionKind.Rename => NameForms.Full(row.New.Name),
            SuccessionKind.Dissolve => "",
            _ => row.New.Key,
        };

    private static IEnumerable<string> Keys(OrganizationLineage lineage, SuccessionView s)
    {
        var (before, links) = (s.From.AddDays(-1), s.Links);
        string Old(OrganizationId id) => NameForms.Full(lineage.NameOf(id, before));
        string New(OrganizationId id) => NameForms.Full(lineage.NameOf(id, s.From));
        if (s.Kind is SuccessionKind.Move or SuccessionKind.Rename or SuccessionKind.Dissolve)
        {
            var id = links[0].Predecessor;
            var superior = lineage.PeriodsOf(id).LastOrDefault(p => p.From <= s.From)?.Parent;
            string[] results = s.Kind switch
            {
                SuccessionKind.Move => superior is { } above ? [New(above), above.Value.ToString()] : [""],
                SuccessionKind.Rename => [New(id)],
                _ => [""],
            };
            return results.SelectMany(r =>
                (string[])[Key(s.Kind, s.From, [Old(id)], [r]), Key(s.Kind, s.From, [id.Value.ToString()], [r])]
            );
        }

        // With and without what goes on by itself: a file may leave that row out.
        var pairs = links.Where(l => l.Successor is not null).ToList();
        var apart = pairs.Where(l => l.Predecessor != l.Successor).ToList();
        return new[] { pairs, apart }.SelectMany(set =>
            (string[])
                [
                    Key(s.Kind, s.From, set.Select(l => Old(l.Predecessor)), set.Select(l => New(l.Successor!.Value))),
                    Key(
                        s.Kind,
                        s.From,
                        set.Select(l => l.Predecessor.Value.ToString()),
                        set.Select(l => l.Successor!.Value.Value.ToString())
                    ),
                ]
        );
    }

    private static string Key(SuccessionKind kind, DateOnly from, IEnumerable<string> olds, IEnumerable<string> news) =>
        $"{kind}|{from.ToVietnamText()}|{string.Join('&', olds.Distinct().Order(StringComparer.Ordinal))}|{string.Join('&', news.Distinct().Order(StringComparer.Ordinal))}";
}
