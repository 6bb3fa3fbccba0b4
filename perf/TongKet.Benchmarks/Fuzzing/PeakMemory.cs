using System.Globalization;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>The most resident memory this process had during one input, over what it had before the first.</summary>
internal sealed class PeakMemory
{
    private readonly double _before = Status("VmRSS");

    /// <summary>Linux forgets the peak when asked to (proc(5), clear_refs).</summary>
    public void Begin()
    {
        // What making this input or reading the one before has left behind is not this one's.
        if (Status("VmRSS") - _before > 40)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            IsSpent = Status("VmRSS") - _before > 60;
        }

        try
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
        catch (UnauthorizedAccessException)
        {
            // Then the peak is that of all inputs so far: never less than the truth.
        }
    }

    /// <summary>Pools still hold much of what a giant needed; time would free it, a new process does so at once.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>In MB.</summary>
    public double Growth => Status("VmHWM") - _before;

    private static double Status(string name)
    {
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }
}
