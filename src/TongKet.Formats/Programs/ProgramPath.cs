using System.Collections.Concurrent;

namespace TongKet.Formats.Programs;

/// <summary>Where the programs are that the machine may have.</summary>
internal static class ProgramPath
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The full path of a program; null when it is not installed. A program that was not there is looked for again next time.</summary>
    public static string? Find(string program, params ReadOnlySpan<string> otherFolders)
    {
        if (Path.IsPathRooted(program))
        {
            return File.Exists(program) ? program : null;
        }

        if (Known.TryGetValue(program, out var known) && File.Exists(known))
        {
            return known;
        }

        string[] folders =
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
            .. otherFolders,
        ];
        string[] names = OperatingSystem.IsWindows() ? [program + ".com", program + ".exe"] : [program];
        // A relative folder on the PATH would let the working folder decide what runs.
        var found = folders
            .Where(Path.IsPathRooted)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        return found is null ? null : Known[program] = found;
    }
}
