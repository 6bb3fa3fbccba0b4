using Npgsql;

namespace TongKet.Cli.Demo;

/// <summary>Runs the demo in a database of its own and says how it went: 0 when everything agrees, 1 when not.</summary>
internal static class DemoRun
{
    public static async Task<int> RunAsync(DemoSettings settings, CancellationToken ct)
    {
        if (settings.Units is < 1 or > DemoSettings.MostUnits)
        {
            return Refuse(DemoProblems.BadUnits.Message);
        }

        if (PaperFile.CannotWrite(settings.Out) is { } refusal)
        {
            return Refuse(refusal);
        }

        var directive = await DemoFiles.DirectiveAsync(settings.Directive, ct);
        if (!directive.Succeeded)
        {
            return Refuse(directive.Problem.Message);
        }

        // Asked before a database is made, so that a wrong file costs no time.
        var (bytes, name) = directive.Value;
        var readable = await DemoDirective.ReadAsync(bytes, name, ct);
        if (!readable.Succeeded)
        {
            return Refuse(readable.Problem.Message);
        }

        try
        {
            return await InOwnDatabaseAsync(source => WalkAsync(source, settings, bytes, name, ct), ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return Refuse("Đã dừng; dữ liệu tạm đã được xóa.");
        }
    }

    private static async Task<int> WalkAsync(
        NpgsqlDataSource source,
        DemoSettings settings,
        byte[] directive,
        string name,
        CancellationToken ct
    )
    {
        var (clock, tally) = (new DemoClock(), new DemoTally());
        await using var services = Services(source, clock);
        await using var scope = services.CreateAsyncScope();
        var road = new DemoRoad(scope.ServiceProvider, clock, settings, tally);
        var walked = await ConsoleProgress.RunAsync(progress => road.RunAsync(directive, name, progress, ct));
        if (!walked.Succeeded)
        {
            return Refuse(walked.Problem.Message);
        }

        await DemoFiles.WriteAsync(walked.Value, settings, tally, ct);
        var differences = await DemoCheck.DifferencesAsync(walked.Value, tally, ct);
        foreach (var difference in differences.Take(20))
        {
            await Console.Error.WriteLineAsync(difference);
        }

        if (differences.Count > 0)
        {
            return Refuse($"Kết quả không khớp ở {differences.Count} chỗ. Tệp vẫn được ghi vào {settings.Out.FullName} để xem lại.");
        }

        var (counts, units) = (walked.Value.Counts, walked.Value.Participants.Count);
        Console.WriteLine(
            $"{name}: {tally.Submitted}/{units} đơn vị nộp ({tally.Late} muộn, {tally.Returned} nộp lại), {counts.Sections} mục, {counts.Used} ý, "
                + $"{walked.Value.Totals.Count} chỉ tiêu; mọi số liệu và câu chữ đều khớp → {settings.Out.FullName}"
        );
        return 0;
    }

    private static ServiceProvider Services(NpgsqlDataSource source, DemoClock clock)
    {
        var services = new ServiceCollection();
        services.AddLogging(l => l.SetMinimumLevel(LogLevel.Error).AddSimpleConsole());
        services.AddSingleton<TimeProvider>(clock);
        services.AddTongKet(source);
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>The folder is removed whatever happens, also when the run was stopped or failed.</summary>
    private static async Task<int> InOwnDatabaseAsync(Func<NpgsqlDataSource, Task<int>> work, CancellationToken ct)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"tongket-demo-{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}");
        try
        {
            var opened = await DatabaseSource.OpenAsync(folder, connection: null, durable: false, ct);
            if (!opened.Succeeded)
            {
                return Refuse(opened.Problem.Message);
            }

            await using var database = opened.Value;
            return await work(database.Source);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
