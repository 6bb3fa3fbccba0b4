using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace TongKet.Shell;

/// <summary>Addresses of scripts and styles carry a version, so a browser keeps them for a year and a new build is fetched at once.</summary>
public static class BundledAssets
{
    private static readonly ConcurrentDictionary<string, string> Versions = new(StringComparer.Ordinal);

    internal static StaticFileOptions Options { get; } =
        new()
        {
            OnPrepareResponse = context =>
                context.Context.Response.Headers.CacheControl =
                    context.Context.Request.Query.ContainsKey("v") || IsHashed(context.File)
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=300",
        };

    /// <summary>The address of a file under wwwroot with its version.</summary>
    public static string Address(IWebHostEnvironment environment, string path) =>
        Versions.GetOrAdd(
            path,
            p =>
                p
                + "?v="
                + environment
                    .WebRootFileProvider.GetFileInfo(p)
                    .LastModified.ToUnixTimeSeconds()
                    .ToString("x", CultureInfo.InvariantCulture)
        );

    // esbuild puts a hash into the names of chunks and fonts.
    private static bool IsHashed(IFileInfo file) =>
        file.PhysicalPath is { } path
        && (path.Contains("chunks", StringComparison.Ordinal) || path.Contains("fonts", StringComparison.Ordinal));
}
