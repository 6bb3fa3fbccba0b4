using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>What all passes look at: the paper and its paragraphs in reading order. Read only.</summary>
internal sealed class PaperView(Paper paper)
{
    public Paper Paper { get; } = paper;

    public IReadOnlyList<Passage> Passages { get; } = new PassageCutter(paper).Cut();
}
