using System.Globalization;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Consolidation.Taking;

/// <summary>The place of a unit among the others, so that drafts come out the same every time.</summary>
internal sealed record OrganizationOrder(OrganizationId Organization, int Place)
{
    // Đ comes after D, not after Z.
    private static readonly StringComparer Alphabet = StringComparer.Create(VietnamTime.Culture, CompareOptions.None);

    /// <summary>By level, then by name, as lists of units are printed.</summary>
    public static IReadOnlyList<OrganizationOrder> Of(OrganizationTree tree) =>
        [
            .. tree
                .All.OrderBy(n => n.Level)
                .ThenBy(n => n.Kind)
                .ThenBy(n => n.Name, Alphabet)
                .ThenBy(n => n.Id.Value)
                .Select((node, place) => new OrganizationOrder(node.Id, place)),
        ];
}
