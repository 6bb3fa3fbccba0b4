namespace TongKet.Benchmarks.Measuring;

/// <summary>Measured values in order.</summary>
internal sealed class Spread(IEnumerable<double> values)
{
    private readonly double[] _ordered = [.. values.Order()];

    public int Count => _ordered.Length;

    public double Median => At(0.5);

    /// <summary>The smallest value that at least this part of all values does not exceed (nearest rank).</summary>
    public double At(double part) => Count == 0 ? double.NaN : _ordered[Math.Clamp((int)Math.Ceiling(part * Count) - 1, 0, Count - 1)];

    public double Least => At(0);

    public double Most => At(1);
}
