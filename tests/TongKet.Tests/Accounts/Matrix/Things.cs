using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>How each office stands to each thing, read from things.txt: written apart from the modules that tell whose a thing is.</summary>
internal static class Things
{
    private static readonly Dictionary<char, Standing> Letters = new()
    {
        ['C'] = Standing.Own,
        ['G'] = Standing.Addressed,
        ['T'] = Standing.Superior,
        ['D'] = Standing.Subordinate,
        ['N'] = Standing.Foreign,
    };

    private static readonly Dictionary<string, Standing[]> Rows = Read();

    public static IReadOnlyCollection<string> All => Rows.Keys;

    /// <summary>The kind as endpoints name it: two things may be of one kind, "report" and "report (draft)".</summary>
    public static string KindOf(string thing) => thing.Split(' ')[0];

    public static Standing StandingOf(string office, string thing) => Rows[thing][Offices.Names.Index().First(n => n.Item == office).Index];

    private static Dictionary<string, Standing[]> Read()
    {
        using var stream = typeof(Things).Assembly.GetManifestResourceStream("things.txt")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[0], cells => cells.Skip(1).Select(c => Letters[c[0]]).ToArray());
    }
}
