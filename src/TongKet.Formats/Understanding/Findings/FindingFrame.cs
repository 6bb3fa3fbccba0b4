using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Assigning;
using TongKet.Formats.Understanding.Citing;
using TongKet.Formats.Understanding.Outlining;
using TongKet.Formats.Understanding.Signing;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>What the rules look at: the paper and what the passes read out of it. Read only.</summary>
internal sealed record FindingFrame(
    BodyFrame Body,
    Closing Closing,
    IReadOnlyDictionary<Passage, IReadOnlyList<Mention>> Mentions,
    IReadOnlyList<FoundAssignment> Assignments,
    IReadOnlyList<FoundOutline> Outlines
)
{
    public Paper Paper => Body.View.Paper;

    public IReadOnlyList<Passage> Passages => Body.View.Passages;

    public DateOnly? IssuedOn => Body.Header.IssuedOn?.Value;
}
