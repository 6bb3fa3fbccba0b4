using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Understanding.Outlining;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>The paragraphs of the paper proper, between letterhead and closing, without outlines.</summary>
internal sealed class BodyFrame(PaperView view, Header header, int first, int end, IReadOnlyList<FoundOutline> outlines)
{
    public PaperView View { get; } = view;

    public Header Header { get; } = header;

    public IReadOnlyList<Passage> Passages { get; } =
    [.. view.Passages.Where((p, i) => p.Table < 0 && i >= first && i < end && !outlines.Any(o => i >= o.FirstPassage && i < o.EndPassage))];

    /// <summary>The paper's own date: its year completes dates without one, and no deadline ends before it.</summary>
    public DateOnly? IssuedOn => Header.IssuedOn?.Value;
}
