using System.Globalization;

namespace TongKet.Reviews.Directing;

/// <summary>An item for each group of units.</summary>
internal static class GroupParts
{
    public static IEnumerable<DirectivePart> Of(DirectiveMatter matter, DirectiveSentences said) =>
        matter.Groups.Select(
            (g, i) => DirectivePart.Of(string.Create(CultureInfo.InvariantCulture, $"nhom-{i + 1}"), PartKind.Item, said.Task(g))
        );
}
