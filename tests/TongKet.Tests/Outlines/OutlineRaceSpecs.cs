using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Revising;

namespace TongKet.Tests.Outlines;

/// <summary>An outline changes while people write, and while the machine dies.</summary>
public sealed class OutlineRaceSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_saves_at_the_very_moment_of_the_change_loses_nothing()
    {
        var moment = new Moment();
        await using var scene = await OutlineScene.SetAsync(postgres, s => s.AddSingleton<IOutlineFollower>(moment));
        var report = await scene.WrittenAsync(0, ("Quán triệt", "Trước."), ("Kiểm tra", "Sau."));
        var (gone, stays) = (scene["Quán triệt"], scene["Kiểm tra"]);
        var version = (await scene.EditorAsync(report, 0, gone)).Text!.Version;
        var work = await JoinAsync(scene, gone, stays);

        // The texts are moved, nothing is committed: now both sections are saved from pages that still show the old outline.
        var accepting = AcceptAsync(scene, work);
        await moment.Reached.Task;
        var saves = new[] { gone, stays }.Select(s => SaveAsync(scene, report, s, $"<p>Viết thêm {s.Value}.</p>", version)).ToArray();
        await Task.Delay(300, Ct);
        Assert.All(saves, s => Assert.False(s.IsCompleted));
        moment.GoOn.SetResult();
        Assert.Equal(2, (await accepting).Value);
        var answers = await Task.WhenAll(saves);

        Assert.Equal("report.section-joined", answers[0].Conflict?.Problem.Code);
        Assert.All(answers, a => Assert.Contains("Trước.", a.Conflict!.Theirs, StringComparison.Ordinal));
        await scene.LookAsync();
        var kept = await KeptAsync(scene, report);
        Assert.All(
            ["Trước.", "Sau.", $"Viết thêm {gone.Value}.", $"Viết thêm {stays.Value}."],
            text => Assert.Contains(kept, k => k.Contains(text, StringComparison.Ordinal))
        );
        Assert.Equal("<p>Trước.</p><p>Sau.</p>", (await scene.EditorAsync(report, 0, gone)).Text!.Html);
    }

    [Fact]
    public async Task Everything_that_was_acknowledged_while_the_outline_changed_is_still_there()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        var (gone, stays) = (scene["Quán triệt"], scene["Kiểm tra"]);
        var work = await JoinAsync(scene, gone, stays);
        var said = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var enough = new CancellationTokenSource();

        var writers = Enumerable
            .Range(0, 4)
            .Select(w => Task.Run(() => WriteOnAsync(scene, report, w % 2 == 0 ? gone : stays, w, said, enough.Token), Ct))
            .ToArray();
        await Task.Delay(400, Ct);
        Assert.Equal(2, (await AcceptAsync(scene, work)).Value);
        await Task.Delay(400, Ct);
        await enough.CancelAsync();
        await Task.WhenAll(writers);

        var kept = await KeptAsync(scene, report);
        Assert.True(said.Count > 8, $"{said.Count} saves");
        Assert.All(said, text => Assert.Contains(kept, k => k.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Killed_in_the_middle_nothing_has_changed_and_accepting_again_changes_all()
    {
        var death = new Death();
        await using var scene = await OutlineScene.SetAsync(postgres, s => s.AddSingleton<IOutlineFollower>(death));
        var report = await scene.WrittenAsync(0, ("Quán triệt", "Trước."), ("Kiểm tra", "Sau."));
        var (gone, stays) = (scene["Quán triệt"], scene["Kiểm tra"]);
        var work = await JoinAsync(scene, gone, stays);

        await Assert.ThrowsAnyAsync<Exception>(() => AcceptAsync(scene, work));

        await scene.LookAsync();
        var before = await scene.EditorAsync(report, 0);
        Assert.Equal((1, 1, 4), (scene.Review.OutlineVersion, before.Report.OutlineVersion, scene.Review.Sections.Count));
        Assert.Equal("<p>Trước.</p>", before.Content.HtmlOf(gone));
        Assert.DoesNotContain(before.Events, e => e.Kind is ReportEventKind.OutlineChanged);

        death.Lives = true;
        Assert.Equal(2, (await AcceptAsync(scene, work)).Value);
        Assert.Equal("<p>Trước.</p><p>Sau.</p>", (await scene.EditorAsync(report, 0, gone)).Text!.Html);
    }

    private static async Task WriteOnAsync(
        OutlineScene scene,
        ReportId report,
        SectionId section,
        int writer,
        System.Collections.Concurrent.ConcurrentBag<string> said,
        CancellationToken enough
    )
    {
        for (var (n, version) = (0, 0); !enough.IsCancellationRequested; n++)
        {
            var text = $"Người {writer} viết câu {n}.";
            var answer = await SaveAsync(scene, report, section, $"<p>{text}</p>", version, scene.Writer(writer % 4));
            if (answer.Saved is { } || answer.Conflict is { })
            {
                said.Add(text);
            }

            version = answer.Saved?.Version ?? answer.Conflict?.Version ?? version;
        }
    }

    // Told to try again while the outline is being accepted, the editor's script does.
    private static async Task<SaveAnswer> SaveAsync(
        OutlineScene scene,
        ReportId report,
        SectionId section,
        string html,
        int version,
        ActingUser? who = null
    )
    {
        while (true)
        {
            try
            {
                return await scene.Province.App.RunAsync<SaveSection, SaveAnswer>(s =>
                    s.HandleAsync(report, section, new(html, version), scene.Writer(0) with { Name = who?.Name ?? "Người viết" }, Ct)
                );
            }
            catch (InvalidOperationException wrapped)
                when (wrapped.InnerException is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable }) { }
        }
    }

    private static Task<OutlineWork> JoinAsync(OutlineScene scene, SectionId gone, SectionId stays) =>
        scene.WorkAsync(
            rows => [.. rows.Where(r => r.Source != RowKeys.Of(gone))],
            w => w.Moved = new Dictionary<string, string> { [RowKeys.Of(gone)] = RowKeys.Of(stays) }
        );

    private static Task<Outcome<int>> AcceptAsync(OutlineScene scene, OutlineWork work) =>
        scene.Province.App.RunAsync<AcceptOutline, Outcome<int>>(a =>
            a.HandleAsync(scene.Review.Id, work.Key, work.Stamp, scene.Province.Officer, Ct)
        );

    private static async Task<List<string>> KeptAsync(OutlineScene scene, ReportId report)
    {
        await using var db = scene.Province.App.Database.Open();
        var now = await db.Set<SectionText>().Where(t => t.Report == report).Select(t => t.Html).ToListAsync(Ct);
        return [.. now, .. await db.Set<SectionVersion>().Where(v => v.Report == report).Select(v => v.Html).ToListAsync(Ct)];
    }

    /// <summary>The connection dies when everything is moved and nothing is committed, as with kill -9.</summary>
    private sealed class Death : IOutlineFollower
    {
        public bool Lives { get; set; }

        public Task FollowAsync(TongKetDb db, OutlineRevision revision, ActingUser who, CancellationToken ct) =>
            Lives ? Task.CompletedTask : db.Database.ExecuteSqlAsync($"select pg_terminate_backend(pg_backend_pid())", ct);
    }
}
