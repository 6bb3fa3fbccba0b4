namespace TongKet.Benchmarks.Evening;

/// <summary>The server said "later" (503); the browser's script comes back when it was told to.</summary>
internal sealed class TurnedAwayException(TimeSpan after) : Exception("HTTP 503, try again")
{
    public TimeSpan After => after;
}
