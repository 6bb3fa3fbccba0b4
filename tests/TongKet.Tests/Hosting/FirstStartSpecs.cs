using TongKet.Kernel.Data.Private;

namespace TongKet.Tests.Hosting;

public sealed class FirstStartSpecs : IDisposable
{
    // As initdb does: PG_VERSION is the first file it writes.
    private const string Interrupted =
        "#!/bin/sh\nwhile [ \"$1\" != -D ]; do shift; done\nmkdir -p \"$2\"\necho 18 > \"$2/PG_VERSION\"\nexit 1\n";

    private readonly string _data = Path.Combine(Path.GetTempPath(), "tongket-first-" + Guid.CreateVersion7().ToString("N"));

    [Fact]
    public async Task A_first_start_that_was_interrupted_is_made_up_for_by_the_next()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        var programs = Directory.CreateDirectory(Path.Combine(_data, "programs", "bin")).FullName;
        var initdb = Path.Combine(programs, "initdb");
        await File.WriteAllTextAsync(initdb, Interrupted, Ct);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(initdb, File.GetUnixFileMode(initdb) | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        }

        var first = await PrivatePostgres.StartAsync(Folder, Path.GetDirectoryName(programs)!, durable: false, Ct);
        var binaries = PostgresBinaries.Find([Path.Combine(AppContext.BaseDirectory, "postgres"), WebHost.AssetsFolder]);
        var second = await PrivatePostgres.StartAsync(Folder, binaries!, durable: false, Ct);

        Assert.Equal("postgres.failed", first.Problem?.Code);
        Assert.True(second.Succeeded, second.Problem?.Message);
        await second.Value.DisposeAsync();
        Assert.Empty(Directory.EnumerateDirectories(Folder, "postgres.new-*"));
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Folder => Path.Combine(_data, "data");
}
