using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Outlining;

/// <summary>A section while the tree is being built.</summary>
internal sealed class SectionNode(Label label, int passage)
{
    public Label Label { get; } = label;

    /// <summary>Index of the passage the label stands in.</summary>
    public int Passage { get; } = passage;

    public List<MappedText> Title { get; } = [];

    public List<SectionNode> Children { get; } = [];

    /// <summary>Passages under this section before its first child, without those of its title.</summary>
    public List<int> Body { get; } = [];
}
