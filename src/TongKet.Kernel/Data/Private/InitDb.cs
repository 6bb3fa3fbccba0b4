using System.Diagnostics;
using System.Globalization;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Data.Private;

internal static class InitDb
{
    public static async Task<Problem?> RunAsync(ClusterFolder place, string user, CancellationToken ct)
    {
        // initdb writes PG_VERSION first of all: made in place, a cluster that was interrupted would look finished for ever.
        var making = Leftovers(place) + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Directory.CreateDirectory(making);
        if (place.RunAs is { } owner)
        {
            Reach.GiveTo(owner, making);
        }

        // A copy of the password for initdb's eyes: as root it runs as another user, who may not read ours.
        var secret = Path.Combine(place.Folder, "postgres.initial");
        await File.WriteAllTextAsync(secret, place.Password, ct);
        Reach.OnlyOwner(secret);
        if (place.RunAs is { } reader)
        {
            Reach.GiveTo(reader, secret);
        }

        try
        {
            if (await RunAsync(place, making, user, secret, ct) is { } failed)
            {
                return failed;
            }

            if (Directory.Exists(place.Cluster))
            {
                Directory.Delete(place.Cluster, recursive: true);
            }

            Directory.Move(making, place.Cluster);
            return null;
        }
        finally
        {
            File.Delete(secret);
        }
    }

    // Clears away what earlier tries left and gives the beginning of the next one's name.
    private static string Leftovers(ClusterFolder place)
    {
        var prefix = Path.GetFileName(place.Cluster) + ".new-";
        foreach (var left in Directory.EnumerateDirectories(place.Folder, prefix + "*"))
        {
            try
            {
                Directory.Delete(left, recursive: true);
            }
            catch (IOException)
            {
                // An initdb that outlived its program still writes there; the next start clears it away.
            }
        }

        return Path.Combine(place.Folder, prefix);
    }

    private static async Task<Problem?> RunAsync(ClusterFolder place, string making, string user, string secret, CancellationToken ct)
    {
        var start = new ProcessStartInfo(PostgresBinaries.Program(place.Binaries, "initdb"))
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            WorkingDirectory = "/",
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (place.RunAs is { } runAs)
        {
            start.UserName = runAs;
        }

        string[] fixedOnes = "-E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 -A scram-sha-256".Split(' ');
        foreach (var argument in (string[])["-D", making, "-U", user, "--pwfile=" + secret, .. fixedOnes])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        // Stopped meanwhile, it must not go on writing into a folder that is being removed.
        await using var stopped = ct.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = await process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        await output;
        ct.ThrowIfCancellationRequested();
        return process.ExitCode == 0 ? null : PostgresProblems.Failed("initdb", error.Trim());
    }
}
