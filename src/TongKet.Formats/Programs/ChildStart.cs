using System.Diagnostics;
using System.Globalization;

namespace TongKet.Formats.Programs;

/// <summary>How a child process is started.</summary>
internal static class ChildStart
{
    private const string Shell = "/bin/sh";

    // The shell only lowers its own limits (KiB of address space, seconds of processor, half KiB of a file) and becomes the program; all else are positional arguments,
    // which it does not read. Where a system does not know a limit, the program runs without it.
    private const string Limited =
        "ulimit -v \"$0\" 2>/dev/null; ulimit -t \"$1\" 2>/dev/null; ulimit -f \"$2\" 2>/dev/null; ulimit -c 0 2>/dev/null; shift 2; exec \"$@\"";

    public static ProcessStartInfo Of(ProgramCall call, string path)
    {
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        string[] front =
            File.Exists(Shell) && call.MemoryBytes is { } memory
                ? [Shell, "-c", Limited, Kilo(memory), Seconds(call.Time), FileBlocks, path]
                : [path];
        start.FileName = front[0];
        foreach (var argument in front.Skip(1).Concat(call.Arguments))
        {
            start.ArgumentList.Add(argument);
        }

        if (call.Folder is { } folder)
        {
            start.WorkingDirectory = folder;
            start.Environment["HOME"] = folder;
        }

        foreach (var (name, value) in call.Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    // POSIX counts files in blocks of 512 bytes.
    private static readonly string FileBlocks = (ProgramCall.LargestFile >> 9).ToString(CultureInfo.InvariantCulture);

    private static string Kilo(long bytes) => (bytes >> 10).ToString(CultureInfo.InvariantCulture);

    // Should this process be killed, its child still ends: it gets no more processor time than it had time at all.
    private static string Seconds(TimeSpan time) =>
        Math.Max(1, Math.Ceiling(time.TotalSeconds)).ToString("0", CultureInfo.InvariantCulture);
}
