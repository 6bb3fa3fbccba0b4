using TongKet.Kernel.Outcomes;

namespace TongKet.Reviews.Launching;

/// <summary>What a prepared review lacks for certain.</summary>
/// <param name="Problem">What, and what to do.</param>
/// <param name="Anchor">The part of the page where it is done.</param>
/// <param name="Place">That part's name.</param>
internal sealed record LaunchGap(Problem Problem, string Anchor, string Place);
