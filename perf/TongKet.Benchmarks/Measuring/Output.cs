using System.Globalization;
using System.Runtime.InteropServices;

namespace TongKet.Benchmarks.Measuring;

/// <summary>Markdown on the standard output, notes on the standard error.</summary>
internal static class Output
{
    public static void Line(string text = "") => Console.Out.WriteLine(text);

    public static void Note(string text) => Console.Error.WriteLine(text);

    public static void Heading(string text)
    {
        Line();
        Line($"## {text}");
        Line();
    }

    public static void Table(string[] head, IEnumerable<string[]> rows)
    {
        Line($"| {string.Join(" | ", head)} |");
        Line($"|{string.Concat(head.Select((_, i) => i == 0 ? "---|" : "--:|"))}");
        foreach (var row in rows)
        {
            Line($"| {string.Join(" | ", row)} |");
        }

        Line();
    }

    public static string Number(double value, string format = "0.0") =>
        double.IsNaN(value) ? "–" : value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The three load averages; numbers above the number of processors mean that others were working too.</summary>
    public static string Load() =>
        File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) : "unknown";

    public static void Machine()
    {
        var processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo")
                .FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
                ?.Split(':')[1]
                .Trim()
            : null;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 20);
        Line($"# Measured on {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC");
        Line();
        Line(
            $"{processor ?? "unknown processor"}, {Environment.ProcessorCount} processors, {memory} MB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}. "
                + $"Load average before: {Load()}."
        );
    }
}
