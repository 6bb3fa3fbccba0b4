using TongKet.Reports.Contracts;
using TongKet.Reports.Sending;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

/// <summary>The map says of a section of a sent report that it was sent, though its writer never marked it.</summary>
public sealed class SentMarkSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task What_was_written_is_sent_with_the_report_and_stays_so_while_the_office_corrects_it()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.ApprovedAsync();
        Assert.Equal(SectionProgress.Begun, (await OfAsync(scene))[(scene.Place, scene.First)]);
        await scene.SendAsync(report);
        await ShowsSentAsync(scene);
        await scene.DoAsync<CorrectReport, ReportId>(c => c.HandleAsync(report, scene.Writer, Scene.Ct));
        await ShowsSentAsync(scene);
    }

    [Fact]
    public async Task What_came_back_is_being_written_again()
    {
        await using var scene = await Scene.SetAsync(postgres, via: false);
        var report = await scene.SentAsync();

        await scene.DoAsync<IReports, ReportId>(r => r.ReturnAsync(report, "Bổ sung", null, scene.Taker, Scene.Ct));

        Assert.Equal(SectionProgress.Begun, (await OfAsync(scene))[(scene.Place, scene.First)]);
        Assert.Empty(await HavingAsync(scene, SectionProgress.Sent));
    }

    private static async Task ShowsSentAsync(Scene scene)
    {
        var marks = await OfAsync(scene);
        Assert.Equal(SectionProgress.Sent, marks[(scene.Place, scene.First)]);
        Assert.Equal(SectionProgress.NothingToReport, marks[(scene.Place, scene.Second)]);
        var counts = await scene.App.RunAsync<ISectionMarks, IReadOnlyDictionary<(SectionId, SectionProgress), int>>(m =>
            m.CountAsync(scene.Review, Scene.Ct)
        );
        Assert.Equal((1, false), (counts[(scene.First, SectionProgress.Sent)], counts.ContainsKey((scene.First, SectionProgress.Begun))));
        Assert.Equal([scene.Place], await HavingAsync(scene, SectionProgress.Sent));
        Assert.Empty(await HavingAsync(scene, SectionProgress.Begun));
        var section = await scene.App.RunAsync<ISectionMarks, IReadOnlyDictionary<ParticipantId, SectionProgress>>(m =>
            m.OfSectionAsync(scene.Review, scene.First, Scene.Ct)
        );
        Assert.Equal(SectionProgress.Sent, section[scene.Place]);
    }

    private static Task<IReadOnlyDictionary<(ParticipantId, SectionId), SectionProgress>> OfAsync(Scene scene) =>
        scene.App.RunAsync<ISectionMarks, IReadOnlyDictionary<(ParticipantId, SectionId), SectionProgress>>(m =>
            m.OfAsync([scene.Place], Scene.Ct)
        );

    private static Task<IReadOnlySet<ParticipantId>> HavingAsync(Scene scene, SectionProgress state) =>
        scene.App.RunAsync<ISectionMarks, IReadOnlySet<ParticipantId>>(m =>
            m.HavingAsync(scene.Reviews.Reviews[0], [scene.Place], state, Scene.Ct)
        );
}
