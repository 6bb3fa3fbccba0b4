using TongKet.Formats.Forms;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Forming;

namespace TongKet.Tests.Forms;

/// <summary>A form that changes after launch: nobody retypes, and everybody sees what changed.</summary>
public sealed class FormChangeSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_follow_their_row_under_a_new_code_and_go_where_a_dropped_row_sends_them()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        await scene.TypeAsync(report, 0, ("1", "A", "10", 0), ("2", "A", "4", 0), ("1", "B", "7", 0));

        // Row 1 is called 1a now; row 2 went away and gives its values to the new row 4.
        await ChangeAsync(
            scene,
            form =>
                form with
                {
                    Form = FormScene.Definition with
                    {
                        Rows = [FormScene.Definition.Rows[0] with { Code = "1a" }, new("4", "Lớp ngắn ngày")],
                        Checks = [],
                    },
                    Rows = ["1", ""],
                },
            new FormMap(new Dictionary<string, string> { ["2"] = "4" }, new Dictionary<string, string>())
        );

        var form = await scene.ReadAsync(report, 0);
        Assert.Equal((2, 1), (form.View.Version, form.Answered));
        Assert.Equal((10m, 7m, 4m), (Number(form, "1a", "A"), Number(form, "1a", "B"), Number(form, "4", "A")));
        Assert.Contains("Tên dòng: “Số lớp chuyên đề” → “Lớp ngắn ngày”", Assert.Single(form.News).Changes);
        Assert.Contains("Bỏ dòng “Tỷ lệ chuyên đề”", form.News.Single().Changes);

        var saved = await scene.TypeAsync(report, 0, ("4", "B", "1", 0));
        Assert.Empty(saved.Refused);
        form = await scene.ReadAsync(report, 0);
        Assert.Equal((2, 10m, 4m, 1m), (form.Answered, Number(form, "1a", "A"), Number(form, "4", "A"), Number(form, "4", "B")));
        Assert.Empty(form.News);
    }

    [Fact]
    public async Task What_was_sent_in_an_older_version_is_rolled_up_in_the_newer()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        await scene.SentAsync(0, ("1", "A", "10", 0), ("2", "A", "4", 0));
        await ChangeAsync(
            scene,
            form =>
                form with
                {
                    Form = FormScene.Definition with { Rows = [FormScene.Definition.Rows[0] with { Code = "L" }], Checks = [] },
                    Rows = ["1"],
                },
            FormMap.Same
        );
        await scene.SentAsync(1, ("L", "A", "5", 0));
        await scene.DoAsync<TongKet.Consolidation.Contracts.IConsolidations, TongKet.Consolidation.Contracts.ConsolidationId>(c =>
            c.OpenAsync(scene.Review.Id, scene.Province.Officer, Ct)
        );

        var (_, rolled) = (
            await scene.Province.App.RunAsync<
                TongKet.Consolidation.Forms.RollUpForms,
                (ReviewView, TongKet.Consolidation.Forms.RolledForm)?
            >(r => r.FindAsync(scene.Review.Id, scene.Form, Ct))
        )!.Value;

        Assert.Equal(15, rolled.Totals[new("L", "A")].Value.Number);
        Assert.Equal([1, 2], rolled.Sources.Select(s => s.Answered).Order());
    }

    [Fact]
    public async Task A_definition_that_does_not_hold_together_is_kept_as_work_and_asked_of_nobody()
    {
        await using var scene = await FormScene.SetAsync(postgres);

        var refused = await PublishAsync(
            scene,
            f =>
                f with
                {
                    Form = f.Form with { Rows = [f.Form.Rows[0] with { Formula = "[2]" }, f.Form.Rows[1] with { Formula = "[1]" }] },
                    Rows = ["1", "2"],
                },
            FormMap.Same
        );

        Assert.Equal("review.form-faulty", refused.Problem?.Code);
        Assert.Contains("vòng tròn", refused.Problem!.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await scene.Province.ReviewsAsync(r => r.FindAsync(scene.Review.Id, Ct)))!.Forms[0].Version);
    }

    private static decimal? Number(TongKet.Reports.Forms.ReportForm form, string row, string column) =>
        form.Values[new(row, column)].Number;

    private static async Task ChangeAsync(FormScene scene, Func<FormWork, FormWork> change, FormMap moved)
    {
        var published = await PublishAsync(scene, change, moved);
        Assert.True(published.Succeeded, published.Problem?.Message);
        scene.Review = (await scene.Province.ReviewsAsync(r => r.FindAsync(scene.Review.Id, Ct)))!;
    }

    private static Task<Outcome<FormId>> PublishAsync(FormScene scene, Func<FormWork, FormWork> change, FormMap moved) =>
        scene.Province.App.RunAsync<EditForm, Outcome<FormId>>(e =>
            e.PublishAsync(scene.Review.Id, scene.Form, change, 1, moved, scene.Province.Officer, Ct)
        );
}
