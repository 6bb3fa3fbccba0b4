namespace TongKet.Tests.Architecture;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds TongKet.slnx.</summary>
    public static string Root { get; } = Find();

    /// <summary>All source files of our own: no build output, no packages, no bundles.</summary>
    public static IEnumerable<string> Sources(params string[] endings) =>
        new[] { "src", "tests", "perf" }
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => endings.Any(e => file.EndsWith(e, StringComparison.Ordinal)))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "assets"));

    public static string Short(string file) => Path.GetRelativePath(Root, file);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TongKet.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from a checkout.");
    }
}
