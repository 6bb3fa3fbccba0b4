using System.Globalization;

namespace TongKet.Reviews.Directing;

/// <summary>An item for each group of units.</summary>
internal static class GroupParts
{
    public static IEnumerable<DirectivePart> Of(DirectiveMatter matter, DirectiveSentences said) =>
        matter.Groups.Select(
            (g, i) => DirectivePart.Of(string.Create(CultureInfo.InvariantCulture, $"nhom-{i + 1}"), PartKind.Item, said.Task(g))
        );

    /// <summary>Who collects, what a person adds, where to ask: the end of every directive.</summary>
    public static IEnumerable<DirectivePart> Ending(DirectiveSentences said) =>
        [
            DirectivePart.Of("dau-moi", PartKind.Item, said.Intermediary ?? ""),
            DirectivePart.Of("khac", PartKind.Item, ""),
            DirectivePart.Of("ket", PartKind.Text, said.Closing),
        ];
}
