using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.FromBelow;

namespace TongKet.Tests.Consolidation.Offering;

/// <summary>A consolidation goes up and the person is gone before the answer.</summary>
public sealed class BrokenOffSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_went_in_is_remembered_when_the_request_breaks_between()
    {
        using var gone = new CancellationTokenSource();
        await using var scene = await CascadeScene.SetAsync(
            postgres,
            s => s.AddScoped<IReportDrafts>(p => new Leaving(ActivatorUtilities.CreateInstance<ReportDrafts>(p), gone))
        );
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);

        await scene.DoAsync<IConsolidations, ReportId>(c => c.SendUpAsync(scene.Bench, scene.Place, scene.Writer, gone.Token));

        Assert.True(gone.IsCancellationRequested);
        await KnowsAsync(scene);
    }

    [Fact]
    public async Task What_stands_there_already_as_it_is_offered_is_remembered_too()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);
        await scene.WriteAsync(0, "<p>Bản 1 họp đủ.</p>");
        await scene.WriteAsync(1, "<p>Xa trung tâm.</p>");
        await scene.DoAsync<IReports, ReportId>(r =>
            r.FillAsync(scene.Report, [], [new(scene.Above.Indicators[0].Id, CellState.Value, 10)], scene.Writer, Ct)
        );

        await scene.DoAsync<IConsolidations, ReportId>(c => c.SendUpAsync(scene.Bench, scene.Place, scene.Writer, Ct));

        await KnowsAsync(scene);
    }

    // Nothing of it waits, and when more comes below the numbers are known as what was offered before.
    private static async Task KnowsAsync(CascadeScene scene)
    {
        Assert.DoesNotContain((await scene.ViewAsync()).Passages, p => p.Waits);
        await scene.SendAsync(1, "d", "e", "f", 5);
        Assert.All((await scene.ViewAsync()).NewFigures, f => Assert.Equal((true, CellValue.Of(10)), (f.ChangedSince, f.Taken)));
    }

    private sealed class Leaving(IReportDrafts inner, CancellationTokenSource gone) : IReportDrafts
    {
        public Task<DraftReport?> FindAsync(ReportId report, CancellationToken ct) => inner.FindAsync(report, ct);

        public Task<Outcome<ReportId>> AddAsync(
            ReportId report,
            IReadOnlyList<SectionAddition> additions,
            IReadOnlyList<FigureContent> figures,
            ActingUser who,
            CancellationToken ct
        ) => inner.AddAsync(report, additions, figures, who, ct);

        public async Task<Outcome<OfferedContent>> FillFreeAsync(
            ReportId report,
            OfferedContent offered,
            ActingUser who,
            CancellationToken ct
        )
        {
            var filled = await inner.FillFreeAsync(report, offered, who, ct);
            await gone.CancelAsync();
            return filled;
        }
    }
}
