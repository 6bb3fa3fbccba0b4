namespace TongKet.Benchmarks.Scoring;

/// <summary>What was counted for one measure: a share of right answers, or found, extra and missed.</summary>
internal sealed class Measure(string name, bool isShare)
{
    public string Name { get; } = name;

    public int Right { get; private set; }

    public int Extra { get; private set; }

    public int Missed { get; private set; }

    public double? Score
    {
        get
        {
            var all = isShare ? Right + Missed : (2 * Right) + Extra + Missed;
            return all == 0 ? null : (isShare ? Right : 2.0 * Right) / all;
        }
    }

    public string Counts => isShare ? $"{Right} of {Right + Missed}" : $"found {Right}, extra {Extra}, missed {Missed}";

    public void Add(bool right)
    {
        Right += right ? 1 : 0;
        Missed += right ? 0 : 1;
    }

    public void Add(int right, int extra, int missed) => (Right, Extra, Missed) = (Right + right, Extra + extra, Missed + missed);
}
