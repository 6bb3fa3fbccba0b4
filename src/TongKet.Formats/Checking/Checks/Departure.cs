using TongKet.Formats.Checking.Measuring;

namespace TongKet.Formats.Checking.Checks;

/// <summary>A departure from a rule and how to set it right, line by line.</summary>
internal sealed record Departure(LayoutFinding Finding, IReadOnlyList<Fix> Fixes);

/// <summary>One change, not yet made.</summary>
/// <param name="Change">What the log says of it.</param>
/// <param name="Apply">Makes it.</param>
/// <param name="Prescribed">The words of the law that it puts in place of misspelt ones; null where it leaves every letter.</param>
internal sealed record Fix(LayoutChange Change, Action Apply, Prescribed? Prescribed = null);

/// <summary>A line, by its number, whose words the law fixes.</summary>
internal sealed record Prescribed(int Line, string Words);

/// <summary>One line that departs from a rule.</summary>
/// <param name="Line">The line.</param>
/// <param name="Before">What it is.</param>
/// <param name="Apply">Sets it right; null when a person must.</param>
/// <param name="After">What is written, where lines of a finding differ in it.</param>
/// <param name="Prescribed">The whole line as the law words it, where the repair changes letters.</param>
internal sealed record Departing(MeasuredLine Line, string Before, Action? Apply = null, string? After = null, string? Prescribed = null);
