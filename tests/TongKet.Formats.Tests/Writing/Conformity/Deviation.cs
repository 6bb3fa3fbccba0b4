namespace TongKet.Formats.Tests.Writing.Conformity;

/// <summary>How far a measured number is from what it should be.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Unit">"mm" or "pt".</param>
/// <param name="Expected">What it should be.</param>
/// <param name="Measured">What it is.</param>
internal sealed record Deviation(string What, string Unit, double Expected, double Measured)
{
    public double Size => Math.Abs(Expected - Measured);

    public override string ToString() => $"{What}: {Measured:0.00} {Unit}, expected {Expected:0.00}";
}
