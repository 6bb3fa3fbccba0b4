using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Forms;
using TongKet.Formats.Forms;
using TongKet.Reports.Forms;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Forms;

/// <summary>A unit's number beside what the other units say, all together.</summary>
public sealed class NeighbourSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_number_far_outside_of_what_eight_others_sent_is_asked_about_and_confirmed()
    {
        await using var scene = await FormScene.SetAsync(postgres, 10);
        var mine = await scene.OpenAsync(9);
        await scene.TypeAsync(mine, 9, ("1", "A", "12.000", 0), ("2", "A", "6", 0));
        for (var i = 0; i < 7; i++)
        {
            await scene.SentAsync(i, ("1", "A", $"{10 + i}", 0), ("2", "A", "5", 0));
        }

        await scene.Province.App.DrainAsync();
        Assert.Empty((await scene.ReadAsync(mine, 9)).Issues);
        scene.Province.App.Clock.Advance(TimeSpan.FromMinutes(3));
        await scene.SentAsync(7, ("1", "A", "20", 0), ("2", "A", "5", 0));
        await scene.Province.App.DrainAsync();

        var issue = Assert.Single((await scene.ReadAsync(mine, 9)).Issues);
        Assert.Equal(new CellKey("1", "A"), issue.At);
        Assert.Equal(CheckSeverity.Warning, issue.Severity);
        Assert.Contains("12.000 khác hẳn các đơn vị khác: mức giữa của 8 đơn vị đã gửi là 13", issue.Message, StringComparison.Ordinal);

        await scene.DoAsync<SaveForm, FormSaved>(s =>
            s.HandleAsync(mine, scene.Form, [new("1", "A", "12.000", 1, "Gồm cả lớp trực tuyến")], scene.Writer(9), Ct)
        );
        await scene.SendAsync(mine, 9);
        await scene.DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(scene.Review.Id, scene.Province.Officer, Ct));
        var found = await scene.Province.App.RunAsync<RollUpForms, (ReviewView Review, RolledForm Form)?>(r =>
            r.FindAsync(scene.Review.Id, scene.Form, Ct)
        );

        var far = Assert.Single(FarFigures.Of(found!.Value.Form));
        Assert.Equal((scene.Province.Communes[9], "Gồm cả lớp trực tuyến"), (far.Source.Organization, far.Said.Note));
    }
}
