using System.Reflection;

namespace TongKet.Benchmarks.Modes;

/// <summary>The papers of our own making in the checkout.</summary>
internal static class Samples
{
    public static string[] All() =>
        Directory.GetFiles(
            typeof(Samples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SamplesFolder").Value!
        );
}
