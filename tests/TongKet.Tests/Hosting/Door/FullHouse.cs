using Npgsql;
using TongKet.Door;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Outlines;

namespace TongKet.Tests.Hosting.Door;

/// <summary>A server whose one place is taken by somebody who waits for the database, and one who writes a report before the door.</summary>
internal sealed class FullHouse : IAsyncDisposable
{
    private readonly Guid _tab = Guid.CreateVersion7();
    private NpgsqlConnection? _holds;
    private Task<HttpResponseMessage> _inside = null!;
    private string _token = "";

    public required OutlineScene Scene { get; init; }
    public required DoorSite Site { get; init; }
    public required ReportId Report { get; init; }
    public SectionId Section => Scene["Kiểm tra"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<FullHouse> MakeAsync(PostgresFixture postgres, DoorLimits limits, bool full = true)
    {
        var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        var site = await DoorSite.OpenAsync(scene.Province, scene.Writer(0), limits);
        var house = new FullHouse
        {
            Scene = scene,
            Site = site,
            Report = report,
        };
        house._token = await site.TokenAsync();
        if (full)
        {
            await house.FillAsync();
        }

        return house;
    }

    public Task<HttpResponseMessage> SaveAsync(int sequence) =>
        Site.SaveAsync(
            Report,
            Section,
            new
            {
                html = "<p>Gõ lúc máy chủ bận.</p>",
                version = 0,
                editor = _tab,
                sequence,
            },
            _token
        );

    /// <summary>The one inside goes on and leaves.</summary>
    public async Task EmptyAsync()
    {
        if (_holds is not null)
        {
            await _holds.DisposeAsync();
            (await _inside).Dispose();
            _holds = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EmptyAsync();
        await Site.DisposeAsync();
        await Scene.DisposeAsync();
    }

    private async Task FillAsync()
    {
        _holds = await Scene.Province.App.Source.OpenConnectionAsync(Ct);
        await using var hold = new NpgsqlCommand("begin; lock table reports_report in access exclusive mode", _holds);
        await hold.ExecuteNonQueryAsync(Ct);
        _inside = Site.AskAsync($"/bao-cao/{Report.Value}");
        await using var waiting = Scene.Province.App.Source.CreateCommand("select exists (select from pg_locks where not granted)");
        while (!(bool)(await waiting.ExecuteScalarAsync(Ct))!)
        {
            await Task.Delay(50, Ct);
        }
    }
}
