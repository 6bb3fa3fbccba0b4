using System.Diagnostics;
using System.Globalization;
using TongKet.Kernel.Outcomes;

namespace TongKet.Kernel.Data.Private;

/// <summary>A PostgreSQL that outlived a killed program.</summary>
internal static class OrphanedServer
{
    public static async Task<Problem?> StopAsync(ClusterFolder place, CancellationToken ct)
    {
        if (RunningPid(place) is not { } pid || Find(pid) is not { } process)
        {
            return null;
        }

        using (process)
        {
            if (!File.Exists(place.OwnerFile) || File.ReadAllText(place.OwnerFile).Trim() != pid.ToString(CultureInfo.InvariantCulture))
            {
                return PostgresProblems.ForeignServer(place.Folder, pid);
            }

            Signals.Interrupt(process);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
            patience.CancelAfter(TimeSpan.FromSeconds(20));
            try
            {
                await process.WaitForExitAsync(patience.Token);
                return null;
            }
            catch (OperationCanceledException) when (!ct.IsCancellationRequested)
            {
                return PostgresProblems.StillStopping(place.Folder, pid);
            }
        }
    }

    // First line of postmaster.pid, as PostgreSQL writes it while it runs.
    private static int? RunningPid(ClusterFolder place)
    {
        var file = Path.Combine(place.Cluster, "postmaster.pid");
        return File.Exists(file) && int.TryParse(File.ReadLines(file).FirstOrDefault(), CultureInfo.InvariantCulture, out var pid)
            ? pid
            : null;
    }

    // The pid may have been given to another program after a restart of the machine.
    private static Process? Find(int pid)
    {
        try
        {
            var process = Process.GetProcessById(pid);
            if (process.ProcessName.Contains("postgres", StringComparison.OrdinalIgnoreCase))
            {
                return process;
            }

            process.Dispose();
        }
        catch (ArgumentException)
        {
            // No such process.
        }

        return null;
    }
}
