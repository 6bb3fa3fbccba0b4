using System.Diagnostics;

namespace TongKet.Kernel.Data.Private;

/// <summary>Who can get at which file (Unix).</summary>
internal static class Reach
{
    /// <summary>Whether every folder on the way, and the path itself, can be entered by any user.</summary>
    public static bool ByOthers(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            if (folder.Exists && !File.GetUnixFileMode(folder.FullName).HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }

    public static void LetOthersThrough(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute);
        }
    }

    public static void OnlyOwner(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    public static void GiveTo(string user, string folder) => Run("chown", "-R", user, folder);

    /// <summary>Copies once; a finished copy is used again.</summary>
    public static string CopyTree(string from, string to)
    {
        if (!File.Exists(Path.Combine(to, "complete")))
        {
            Directory.CreateDirectory(to);
            Run("cp", "-a", from + "/.", to);
            Run("chmod", "-R", "a+rX", to);
            File.WriteAllText(Path.Combine(to, "complete"), "");
        }

        return to;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new IOException($"{program}: {error.Trim()}");
        }
    }
}
