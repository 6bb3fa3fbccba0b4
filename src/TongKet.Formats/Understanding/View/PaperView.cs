using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.View;

/// <summary>What all passes look at: the paper, its lines as printed, its paragraphs put together. Read only.</summary>
internal sealed class PaperView
{
    public PaperView(Paper paper)
    {
        Paper = paper;
        Lines = new LineCutter(paper).Cut();
        Passages = new PassageJoiner(Lines).Join();
    }

    public Paper Paper { get; }

    public IReadOnlyList<PaperLine> Lines { get; }

    public IReadOnlyList<Passage> Passages { get; }
}
