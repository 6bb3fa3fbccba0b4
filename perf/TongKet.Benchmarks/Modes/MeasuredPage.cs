namespace TongKet.Benchmarks.Modes;

/// <summary>A page to measure.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Address">Where.</param>
/// <param name="ByUnit">Opened by the unit's writer instead of by the owner's.</param>
internal sealed record MeasuredPage(string Name, string Address, bool ByUnit = false);
