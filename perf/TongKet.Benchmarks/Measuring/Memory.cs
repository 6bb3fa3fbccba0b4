using System.Globalization;

namespace TongKet.Benchmarks.Measuring;

/// <summary>Memory of a process and those below it, in MB, as Linux counts it.</summary>
/// <param name="Resident">VmRSS; for several processes the sum, in which shared pages count once for each.</param>
/// <param name="Peak">VmHWM: the most it ever was; for several processes the sum.</param>
/// <param name="Proportional">Pss: shared pages divided among those that share them, so that sums are true. NaN where the kernel does not tell.</param>
/// <param name="Processes">How many.</param>
/// <param name="Own">RssAnon: what they allocated; the rest of the resident memory is mapped files, which the system may drop.</param>
internal sealed record Memory(double Resident, double Peak, double Proportional, int Processes, double Own)
{
    public static Memory Of(IReadOnlyCollection<int> processes) =>
        new(
            processes.Sum(p => Field($"/proc/{p}/status", "VmRSS")),
            processes.Sum(p => Field($"/proc/{p}/status", "VmHWM")),
            processes.Sum(p => Field($"/proc/{p}/smaps_rollup", "Pss")),
            processes.Count,
            processes.Sum(p => Field($"/proc/{p}/status", "RssAnon"))
        );

    private static double Field(string file, string name)
    {
        try
        {
            var line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.Ordinal));
            return line is null
                ? 0
                : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return file.EndsWith("status", StringComparison.Ordinal) ? 0 : double.NaN;
        }
    }
}
