using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Outlining;

/// <summary>An outline with its paragraphs' range and the section nodes, for the evidence.</summary>
internal sealed record FoundOutline(Outline Outline, IReadOnlyList<SectionNode> Nodes, MappedText Title, int FirstPassage, int EndPassage)
{
    /// <summary>Makes the outline of a tree that was built from the passages of a range.</summary>
    public static FoundOutline Of(SectionTree tree, MappedText title, int first, int end) =>
        new(new Outline(title.Text, [.. tree.Roots.Select(Section)]), tree.Roots, title, first, end);

    private static OutlineSection Section(SectionNode node) =>
        new(
            node.Label.Mark,
            MappedText.Join(node.Title).Text.TrimEnd('.', ';', ':', ',', ' ', '…', '/', '_'),
            [.. node.Children.Select(Section)]
        );
}
