using TongKet.Consolidation.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>What the modules gave at the end of the road.</summary>
internal sealed record DemoResult(
    string Directive,
    ReviewView Review,
    IReadOnlyList<ParticipantView> Participants,
    ConsolidationCounts Counts,
    IReadOnlyList<FigureTotal> Totals,
    byte[] Docx
);
