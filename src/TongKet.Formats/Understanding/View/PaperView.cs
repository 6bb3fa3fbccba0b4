using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Restoring;

namespace TongKet.Formats.Understanding.View;

/// <summary>What all passes look at: the paper and its paragraphs in reading order. Read only.</summary>
internal sealed class PaperView(Paper paper)
{
    public Paper Paper { get; } = paper;

    public IReadOnlyList<Passage> Passages => Restoration.Passages;

    /// <summary>What was restored of a paper read by a machine.</summary>
    public Restoration Restoration { get; } = Restoration.Of(paper, new PassageCutter(paper).Cut());
}
