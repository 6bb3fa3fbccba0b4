using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Revising;
using TongKet.Tests.Hosting.Door;

namespace TongKet.Tests.Outlines;

/// <summary>While an outline is accepted over thousands of drafts, who saves one of them is told to try again; nobody waits for those who would.</summary>
public sealed class OutlineWaitSpecs(PostgresFixture postgres)
{
    // More than the pool of a test gives turns to at the database (4).
    private const int Savers = 20;
    private readonly Guid _tab = Guid.CreateVersion7();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_save_is_told_to_try_again_an_unrelated_one_goes_through_and_the_repeated_one_lands()
    {
        var moment = new Moment();
        await using var scene = await OutlineScene.SetAsync(postgres, s => s.AddSingleton<IOutlineFollower>(moment));
        var (report, section) = (await scene.OpenAsync(0), scene["Kiểm tra"]);
        var (other, foreign) = await UnrelatedAsync(scene);
        await using var site = await DoorSite.OpenAsync(scene.Province, scene.Writer(0));
        var token = await site.TokenAsync();
        using (await site.SaveAsync(other, foreign, Edit(1), token)) { }
        var work = await scene.WorkAsync(rows => rows.Renamed("Quán triệt", "Quán triệt, học tập"));
        var accepting = scene.Province.App.RunAsync<AcceptOutline, Outcome<int>>(a =>
            a.HandleAsync(scene.Review.Id, work.Key, work.Stamp, scene.Province.Officer, Ct)
        );
        await moment.Reached.Task;

        var began = Stopwatch.GetTimestamp();
        var waiting = Enumerable.Range(1, Savers).Select(_ => site.SaveAsync(report, section, Edit(1), token)).ToArray();
        using var unrelated = await site.SaveAsync(other, foreign, Edit(2), token);
        var (unrelatedAfter, answers) = (Stopwatch.GetElapsedTime(began), await Task.WhenAll(waiting));
        var allAfter = Stopwatch.GetElapsedTime(began);
        moment.GoOn.SetResult();
        Assert.Equal(2, (await accepting).Value);
        using var landed = await site.SaveAsync(report, section, Edit(1), token);

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.ServiceUnavailable, a.StatusCode));
        Assert.All(answers, a => Assert.InRange(a.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 2, 5));
        using var said = JsonDocument.Parse(await answers[0].Content.ReadAsStringAsync(Ct));
        Assert.Equal("web.held", said.RootElement.GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.OK, unrelated.StatusCode);
        // Twenty wait in five turns of 0.4 s each; without a limit they would have waited until the outline was accepted, which is not before this line.
        Assert.True(allAfter < TimeSpan.FromSeconds(12), $"the savers waited {allAfter}");
        Assert.True(unrelatedAfter < TimeSpan.FromSeconds(8), $"an unrelated save waited {unrelatedAfter}");
        Assert.Equal(HttpStatusCode.OK, landed.StatusCode);
        Assert.Equal("<p>Câu 1.</p>", (await scene.EditorAsync(report, 0, section)).Text!.Html);
    }

    // Another review of the same offices, whose outline nobody touches.
    private static async Task<(ReportId, SectionId)> UnrelatedAsync(OutlineScene scene)
    {
        var request = scene.Province.Request() with { Intermediary = null, Title = "Sơ kết Nghị quyết 09" };
        var review = await scene.DoAsync<IReviews, ReviewId>(r => r.LaunchAsync(request, scene.Province.Officer, Ct));
        var places = await scene.Province.ReviewsAsync(r => r.ListParticipantsAsync(review, Ct));
        var place = places.Single(p => p.Organization == scene.Province.Communes[0]);
        var report = await scene.DoAsync<IReports, ReportId>(r => r.OpenAsync(place.Id, scene.Writer(0), Ct));
        return (report, (await scene.Province.ReviewsAsync(r => r.FindAsync(review, Ct)))!.Sections[0].Id);
    }

    private object Edit(int sequence) =>
        new
        {
            html = $"<p>Câu {sequence}.</p>",
            version = 0,
            editor = _tab,
            sequence,
        };
}
