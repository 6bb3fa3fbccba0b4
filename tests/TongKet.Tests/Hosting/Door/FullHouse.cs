using TongKet.Door;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Outlines;

namespace TongKet.Tests.Hosting.Door;

/// <summary>A server whose one place is taken by somebody with a slow line, and one who writes a report before the door.</summary>
internal sealed class FullHouse : IAsyncDisposable
{
    private readonly SlowForm _slow = new();
    private readonly Guid _tab = Guid.CreateVersion7();
    private Task<HttpResponseMessage> _inside = null!;
    private string _token = "";

    public required OutlineScene Scene { get; init; }
    public required DoorSite Site { get; init; }
    public required ReportId Report { get; init; }
    public SectionId Section => Scene["Kiểm tra"];

    public static async Task<FullHouse> MakeAsync(PostgresFixture postgres, DoorLimits limits)
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
        house._inside = site.AskAsync($"/bao-cao/{report.Value}/muc/{house.Section.Value}", house._slow);
        await house._slow.Asked.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
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

    /// <summary>The slow one is done.</summary>
    public async Task EmptyAsync()
    {
        _slow.Finish();
        (await _inside).Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await EmptyAsync();
        _slow.Dispose();
        await Site.DisposeAsync();
        await Scene.DisposeAsync();
    }
}
