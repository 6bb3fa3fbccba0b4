using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;
using TongKet.Organizations.Resolving;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Importing;

/// <summary>Versions -> rows. The superior is written by name, or by its id where two bodies bear that name.</summary>
internal static class ExportList
{
    public static Sheet Of(OrganizationSnapshot snapshot, OrganizationTree tree, OrganizationId top)
    {
        var order = tree.Below(top).Select(n => n.Id).Prepend(top).ToList();
        var wanted = order.ToHashSet();
        var names = snapshot
            .Versions.GroupBy(v => NameForms.Full(v.Name))
            .ToDictionary(g => g.Key, g => g.Select(v => v.Organization).Distinct().Count());
        var versions = snapshot.Versions.Where(v => wanted.Contains(v.Organization)).ToLookup(v => v.Organization);
        return new Sheet("Danh sách cơ quan", ListColumns.All, order.SelectMany(id => versions[id].OrderBy(v => v.ValidFrom)).Select(Row));

        IReadOnlyList<object?> Row(OrganizationVersion v) =>
            [
                v.Organization.Value.ToString(),
                v.Name,
                v.Code,
                OrganizationWords.Of(snapshot.Organizations[v.Organization].Kind),
                OrganizationWords.Of(snapshot.Organizations[v.Organization].Level),
                v.Parent is { } parent ? NameOf(parent, v) : null,
                v.Place,
                v.ValidFrom,
                v.ValidTo?.AddDays(-1),
            ];

        string NameOf(OrganizationId id, OrganizationVersion child) =>
            snapshot.Versions.LastOrDefault(p => p.Organization == id && p.HoldsOn(child.ValidFrom)) is { } parent
            && names[NameForms.Full(parent.Name)] == 1
                ? parent.Name
                : id.Value.ToString();
    }
}
