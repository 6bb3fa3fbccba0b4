using System.Reflection;

namespace TongKet.Benchmarks.Modes;

/// <summary>The papers of our own making in the checkout.</summary>
internal static class Samples
{
    /// <summary>Labelled papers of our own making.</summary>
    public static DirectoryInfo Corpus => new(Path.Combine(Folder, "corpus"));

    private static string Folder =>
        typeof(Samples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SamplesFolder").Value!;

    public static string[] All() => Directory.GetFiles(Folder);
}
