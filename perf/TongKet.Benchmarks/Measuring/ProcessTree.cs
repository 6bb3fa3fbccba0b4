using System.Globalization;

namespace TongKet.Benchmarks.Measuring;

/// <summary>Which process started which.</summary>
internal static class ProcessTree
{
    /// <summary>A process and everything it started.</summary>
    public static IReadOnlyList<int> Family(int process)
    {
        var parents = Directory
            .EnumerateDirectories("/proc")
            .Select(d => int.TryParse(Path.GetFileName(d), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0)
            .ToLookup(ParentOf);
        List<int> family = [process];
        for (var i = 0; i < family.Count; i++)
        {
            family.AddRange(parents[family[i]]);
        }

        return family;
    }

    // /proc/PID/stat: the name in brackets may hold anything, so it is read from the last bracket on.
    private static int ParentOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
