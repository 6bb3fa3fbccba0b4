using System.Globalization;

namespace TongKet.Benchmarks.Measuring;

/// <summary>Processor time that processes have used: unlike time on the clock it hardly changes when others are working too.</summary>
internal static class Work
{
    // USER_HZ is 100 on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    public static TimeSpan Of(IEnumerable<int> processes) => TimeSpan.FromSeconds(processes.Sum(TicksOf) / TicksPerSecond);

    private static double TicksOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
