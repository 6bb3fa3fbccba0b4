using System.Diagnostics;

namespace TongKet.Benchmarks.Measuring;

/// <summary>A moment from which time is measured.</summary>
internal readonly record struct Watch(long Stamp)
{
    public static Watch Start() => new(Stopwatch.GetTimestamp());

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(Stamp);
}
