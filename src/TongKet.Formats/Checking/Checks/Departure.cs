using TongKet.Formats.Checking.Measuring;

namespace TongKet.Formats.Checking.Checks;

/// <summary>A departure from a rule and how to set it right, line by line.</summary>
internal sealed record Departure(LayoutFinding Finding, IReadOnlyList<Fix> Fixes);

/// <summary>One change, not yet made.</summary>
internal sealed record Fix(LayoutChange Change, Action Apply);

/// <summary>One line that departs from a rule.</summary>
/// <param name="Line">The line.</param>
/// <param name="Before">What it is.</param>
/// <param name="Apply">Sets it right; null when a person must.</param>
/// <param name="After">What is written, where lines of a finding differ in it.</param>
internal sealed record Departing(MeasuredLine Line, string Before, Action? Apply = null, string? After = null);
