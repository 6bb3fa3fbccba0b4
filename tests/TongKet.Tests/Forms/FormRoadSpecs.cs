using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Forms;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Consolidation;

namespace TongKet.Tests.Forms;

/// <summary>A form from its definition to the consolidated paper and up to the superior.</summary>
public sealed class FormRoadSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_is_kept_and_blank_never_counts_as_done()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);

        var saved = await scene.TypeAsync(report, 0, ("1", "A", "1.200", 0), ("1", "B", "0", 0), ("2", "A", "-", 0), ("2", "B", "", 0));

        Assert.Empty(saved.Refused);
        var form = await scene.ReadAsync(report, 0);
        Assert.Equal("1.200", CellText.Print(form.Values[new("1", "A")]));
        Assert.Equal(CellState.Zero, form.Values[new("1", "B")].State);
        Assert.Equal(CellState.None, form.Values[new("2", "A")].State);
        Assert.Equal(["dòng “Số lớp chuyên đề”, cột “Năm nay”"], form.Missing.Select(c => c.Name));
    }

    [Fact]
    public async Task A_cell_that_cannot_be_read_is_named_and_holds_no_other_up()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);

        var saved = await scene.TypeAsync(report, 0, ("1", "A", "mười", 0), ("1", "B", "12", 0), ("3", "A", "5", 0), ("2", "A", "1,5", 0));

        Assert.Equal(["1B"], saved.Saved.Select(s => s.Row + s.Column));
        Assert.Equal(
            [
                "Ô dòng “Số lớp”, cột “Năm trước”: “mười” không phải là số.",
                "Ô này không nhập được: là ô tính sẵn hoặc không còn trong biểu.",
                "Ô dòng “Số lớp chuyên đề”, cột “Năm trước”: “1,5” không phải là số nguyên.",
            ],
            saved.Refused.Select(r => r.Message)
        );
    }

    [Fact]
    public async Task Two_people_in_one_cell_are_shown_both_values_and_in_two_cells_never_meet()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        await scene.TypeAsync(report, 0, ("1", "A", "10", 0));

        var second = await scene.TypeAsync(report, 0, ("1", "A", "11", 0), ("1", "B", "4", 0));

        var refused = Assert.Single(second.Refused);
        Assert.Equal(("10", 1), (refused.Theirs, refused.Version));
        Assert.Contains("bạn nhập “11”, Người viết 0 vừa ghi “10”", refused.Message, StringComparison.Ordinal);
        Assert.Equal("1B", Assert.Single(second.Saved) is var s ? s.Row + s.Column : "");
    }

    [Fact]
    public async Task An_error_stops_the_report_and_a_doubt_is_confirmed_or_explained()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        await scene.TypeAsync(report, 0, ("1", "A", "10", 0), ("2", "A", "12", 0), ("1", "B", "-3", 0));

        Assert.Equal("report.form-errors", await AskAsync());
        await scene.TypeAsync(report, 0, ("2", "A", "5", 1));
        Assert.Equal("report.form-unexplained", await AskAsync());
        await scene.DoAsync<TongKet.Reports.Forms.SaveForm, TongKet.Reports.Forms.FormSaved>(s =>
            s.HandleAsync(report, scene.Form, [new("1", "B", "-3", 1, "Điều chỉnh giảm")], scene.Writer(0), Ct)
        );
        Assert.Null(await AskAsync());

        async Task<string?> AskAsync() =>
            (
                await scene.Province.App.RunAsync<IReports, Kernel.Outcomes.Outcome<ReportId>>(r =>
                    r.AskApprovalAsync(report, scene.Writer(0), Ct)
                )
            )
                .Problem
                ?.Code;
    }

    [Fact]
    public async Task Units_forms_become_one_table_with_ratios_of_sums_and_the_missing_named()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        await scene.SentAsync(0, ("1", "B", "10", 0), ("2", "B", "1", 0));
        await scene.SentAsync(1, ("1", "B", "30", 0), ("2", "B", "9", 0));
        await scene.SentAsync(2, ("1", "B", "-", 0));
        var id = await scene.DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(scene.Review.Id, scene.Province.Officer, Ct));

        var (_, rolled) = (
            await scene.Province.App.RunAsync<RollUpForms, (ReviewView, RolledForm)?>(r => r.FindAsync(scene.Review.Id, scene.Form, Ct))
        )!.Value;

        Assert.Equal(40, rolled.Totals[new("1", "B")].Value.Number);
        Assert.Equal(25, rolled.Totals[new("3", "B")].Value.Number);
        Assert.Equal((2, 1, 1), Counts(rolled.Totals[new("1", "B")]));
        Assert.True(rolled.Totals[new("1", "A")].Value.IsMissing);
        Assert.Equal("10*", rolled.Print(rolled.Layout.Find(new("2", "B"))!));
        var (typed, ratio) = (rolled.Layout.Find(new("1", "B"))!, rolled.Layout.Find(new("3", "B"))!);
        Assert.Equal(
            [(null, null), (10m, 10m), (30m, 30m)],
            rolled.Sources.Select(s => (rolled.Said(s, typed).Number, rolled.Said(s, ratio).Number)).Order()
        );
        Assert.Equal([scene.Province.Communes[3]], rolled.Silent);
        var paper = DocxText.Of(await scene.DoAsync<IConsolidations, byte[]>(c => c.ToDocxAsync(id, PaperVariant.Official, Ct)));
        Assert.Contains("Biểu 01/TK", paper, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Chưa có số liệu của 1 đơn vị", paper, StringComparison.Ordinal);

        static (int, int, int) Counts(FormTotal total) => (total.Units, total.None, total.Missing);
    }

    [Fact]
    public async Task Totals_go_up_into_the_superiors_form_and_are_calculated_there()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var upper = scene.Review;
        var place = (await scene.Province.ReviewsAsync(r => r.ListParticipantsAsync(upper.Id, Ct)))
            .Single(p => p.Organization == scene.Province.Communes[0])
            .Id;
        var below = scene.Province.Request(new ParticipantGroup([scene.Province.Communes[1], scene.Province.Communes[2]], null));
        var officer = scene.Writer(0);
        await scene.DoAsync<IReviews, ReviewId>(r =>
            r.LaunchAsync(below with { Forms = [FormScene.Definition], Intermediary = null, AnswersTo = place }, officer, Ct)
        );
        scene.Review = (await scene.Province.ReviewsAsync(r => r.FindAsync(below.Id, Ct)))!;
        await scene.SentAsync(1, ("1", "A", "10", 0), ("2", "A", "1", 0));
        await scene.SentAsync(2, ("1", "A", "30", 0), ("2", "A", "9", 0));
        var id = await scene.DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(below.Id, officer, Ct));

        var report = await scene.DoAsync<IConsolidations, ReportId>(c => c.SendUpAsync(id, place, officer, Ct));

        scene.Review = upper;
        var form = await scene.ReadAsync(report, 0);
        Assert.Equal(
            (40m, 10m, 25m),
            (form.Values[new("1", "A")].Number!.Value, form.Values[new("2", "A")].Number!.Value, form.Values[new("3", "A")].Number!.Value)
        );
    }
}
