using TongKet.Consolidation.Contracts;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;

namespace TongKet.Tests.Consolidation.Offering;

/// <summary>A consolidation goes up while somebody is saving in the report.</summary>
public sealed class SendUpRaceSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_somebody_saves_while_it_waits_for_the_report_stays()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);
        await using var saver = await scene.App.Source.OpenConnectionAsync(Ct);
        await using var saving = await saver.BeginTransactionAsync(Ct);
        await RunAsync(saver, $"select id from reports_report where id = '{scene.Report.Value}' for update");

        var sending = SendUpAsync(scene);
        await WaitsAsync(saver);
        Assert.False(sending.IsCompleted);
        // As the save of a person who came first.
        await RunAsync(
            saver,
            $"""
            insert into reports_section_text (report, section, html, plain, words, mark, version, updated_by, updated_by_name, updated_at)
            values ('{scene.Report.Value}', '{scene.Above.Sections[
                0
            ].Id.Value}', '<p>Lời của xã.</p>', 'Lời của xã.', 3, 'Begun', 1, gen_random_uuid(), 'Chị Sen', now())
            """
        );
        await saving.CommitAsync(Ct);
        await sending;

        Assert.Equal("<p>Lời của xã.</p>", await scene.TextAsync(0));
        Assert.Equal("<p>Xa trung tâm.</p>", await scene.TextAsync(1));
        Assert.Equal(["Bản 1 họp đủ."], (await scene.ViewAsync()).Passages.Where(p => p.Waits).Select(p => p.Passage.Text));
    }

    [Fact]
    public async Task Two_at_once_put_everything_there_once_and_each_text_is_among_the_versions()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendUpAsync(scene)));

        Assert.Equal("<p>Bản 1 họp đủ.</p>", await scene.TextAsync(0));
        var history = (
            await scene.RunAsync<ReadHistory, HistoryView?>(h => h.HandleAsync(scene.Report, null, null, scene.Writer.Organization, Ct))
        )!;
        Assert.Equal(2, history.Versions.Count);
        Assert.DoesNotContain((await scene.ViewAsync()).Passages, p => p.Waits);
    }

    [Fact]
    public async Task Totals_that_went_up_are_known_as_ours_when_they_change_below()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "a", "b", "c", 10);
        await SendUpAsync(scene);
        await scene.SendAsync(1, "d", "e", "f", 5);

        var offered = (await scene.ViewAsync()).NewFigures;

        Assert.Equal(2, offered.Count);
        Assert.All(offered, f => Assert.True(f is { ChangedSince: true, Differs: false } && f.Taken == CellValue.Of(10)));
    }

    // Turned away because the report is held too long, it comes again, as the door has a browser do.
    private static async Task<ReportId> SendUpAsync(CascadeScene scene)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await scene.DoAsync<IConsolidations, ReportId>(c => c.SendUpAsync(scene.Bench, scene.Place, scene.Writer, Ct));
            }
            catch (Exception busy) when (attempt < 20 && busy.GetBaseException() is Npgsql.PostgresException { SqlState: "55P03" })
            {
                await Task.Delay(50, Ct);
            }
        }
    }

    private static async Task WaitsAsync(Npgsql.NpgsqlConnection connection)
    {
        const string Waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        await using var command = new Npgsql.NpgsqlCommand(Waiting, connection);
        var waits = false;
        for (var attempt = 0; attempt < 500 && !waits; attempt++)
        {
            await Task.Delay(10, Ct);
            waits = (long)(await command.ExecuteScalarAsync(Ct))! > 0;
        }

        Assert.True(waits, "Nobody waited for the report that is held.");
    }

    private static async Task RunAsync(Npgsql.NpgsqlConnection connection, string sql)
    {
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
