namespace TongKet.Benchmarks.Measuring;

/// <summary>Medians of measured memory, a line for each kind of process.</summary>
internal static class MemoryTable
{
    public static void Print(IEnumerable<(string What, IReadOnlyList<Memory> Measured)> lines) =>
        Output.Table(
            ["memory, MB", "resident", "peak", "proportional", "processes"],
            lines.Select(l =>
                new[]
                {
                    l.What,
                    Mid(l.Measured, m => m.Resident),
                    Mid(l.Measured, m => m.Peak),
                    Mid(l.Measured, m => m.Proportional),
                    Mid(l.Measured, m => m.Processes),
                }
            )
        );

    private static string Mid(IReadOnlyList<Memory> measured, Func<Memory, double> field) =>
        Output.Number(new Spread(measured.Select(field)).Median, "0");
}
