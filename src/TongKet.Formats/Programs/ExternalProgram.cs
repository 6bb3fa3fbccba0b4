using System.ComponentModel;
using System.Diagnostics;

namespace TongKet.Formats.Programs;

/// <summary>
/// The one place that runs other programs: within limits of time, memory and output, without a shell reading the arguments, and ended with all its
/// children. Untrusted bytes never reach such a parser inside the server's own process.
/// </summary>
internal static class ExternalProgram
{
    public static async Task<ProgramRun> RunAsync(ProgramCall call, CancellationToken ct)
    {
        if (ProgramPath.Find(call.Program) is not { } path)
        {
            return new ProgramRun(ProgramEnd.Missing);
        }

        using var process = new Process();
        process.StartInfo = ChildStart.Of(call, path);
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new ProgramRun(ProgramEnd.Missing);
        }

        using var timed = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timed.CancelAfter(call.Time);
        try
        {
            return await FollowAsync(process, call, timed.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new ProgramRun(ProgramEnd.TooSlow);
        }
        finally
        {
            await StopAsync(process);
        }
    }

    private static async Task<ProgramRun> FollowAsync(Process process, ProgramCall call, CancellationToken ct)
    {
        var feeding = ChildPipes.FeedAsync(process.StandardInput.BaseStream, call.Input, ct);
        var complaining = ChildPipes.BeginningAsync(process.StandardError, ct);
        if (await ChildPipes.TakeAsync(process.StandardOutput.BaseStream, call.OutputBytes, ct) is not { } output)
        {
            return new ProgramRun(ProgramEnd.TooMuch);
        }

        await feeding;
        var complaints = await complaining;
        await process.WaitForExitAsync(ct);
        return new ProgramRun(ProgramEnd.Finished, process.ExitCode, output, complaints);
    }

    private static async Task StopAsync(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5));
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException or TimeoutException)
        {
            // It ended in between, or the system still cleans up after it.
        }
    }
}
