using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring.Sheets;

/// <summary>Successions -> rows, one for each link.</summary>
internal static class ExportSuccessions
{
    public static Sheet Of(OrganizationLineage lineage, OrganizationId top) =>
        new(
            "Sắp xếp tổ chức",
            SuccessionColumns.All,
            lineage
                .All.Where(s => s.Links.Any(l => IsUnder(lineage, l.Predecessor, top, s.From)))
                .SelectMany(s => s.Links.Select(l => Row(lineage, s, l)))
        );

    private static IReadOnlyList<object?> Row(OrganizationLineage lineage, SuccessionView s, SuccessionLink link)
    {
        var heir = link.Successor;
        var became = heir is { } id ? lineage.PeriodsOf(id).LastOrDefault(p => p.From <= s.From) : null;
        return
        [
            SuccessionWords.Of(s.Kind),
            lineage.NameOf(link.Predecessor, s.From.AddDays(-1)),
            became?.Name,
            s.From,
            s.Document,
            became?.Parent is { } parent ? lineage.NameOf(parent, s.From) : null,
            became?.Code,
            became?.Place,
            s.Kind is SuccessionKind.Dissolve ? HeirOfChildren(lineage, link.Predecessor, s.From) : null,
            s.Note,
            link.Predecessor.Value.ToString(),
            heir?.Value.ToString(),
        ];
    }

    private static string? HeirOfChildren(OrganizationLineage lineage, OrganizationId ended, DateOnly day) =>
        lineage.PeriodsOf(ended) is [.., { Parent: { } above }] ? lineage.NameOf(above, day) : null;

    private static bool IsUnder(OrganizationLineage lineage, OrganizationId id, OrganizationId top, DateOnly day)
    {
        OrganizationId? at = id;
        for (var steps = 0; at is { } here && steps < 32; steps++)
        {
            if (here == top)
            {
                return true;
            }

            at =
                lineage.PeriodsOf(here).LastOrDefault(p => p.From < day)?.Parent
                ?? (lineage.PeriodsOf(here) is [var first, ..] ? first.Parent : null);
        }

        return false;
    }
}
