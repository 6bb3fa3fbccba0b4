using System.Diagnostics;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Data.Private;

internal static class InitDb
{
    public static async Task<Problem?> RunAsync(ClusterFolder place, string user, CancellationToken ct)
    {
        // A half-made cluster of an interrupted first start has no PG_VERSION at its end or is not empty; initdb wants it empty.
        Directory.CreateDirectory(place.Cluster);
        foreach (var entry in Directory.EnumerateFileSystemEntries(place.Cluster))
        {
            if (Directory.Exists(entry))
            {
                Directory.Delete(entry, recursive: true);
            }
            else
            {
                File.Delete(entry);
            }
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
            return await RunAsync(place, user, secret, ct);
        }
        finally
        {
            File.Delete(secret);
        }
    }

    private static async Task<Problem?> RunAsync(ClusterFolder place, string user, string secret, CancellationToken ct)
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

        foreach (
            var argument in (string[])
                [
                    "-D",
                    place.Cluster,
                    "-U",
                    user,
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secret,
                ]
        )
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var error = await process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        await output;
        return process.ExitCode == 0 ? null : PostgresProblems.Failed("initdb", error.Trim());
    }
}
