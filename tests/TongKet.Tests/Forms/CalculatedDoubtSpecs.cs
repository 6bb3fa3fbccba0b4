using TongKet.Formats.Forms;
using TongKet.Formats.Forms.Sheets;
using TongKet.Reports.Contracts;
using TongKet.Reports.Forms;

namespace TongKet.Tests.Forms;

/// <summary>What is calculated from what was typed is asked about too, and may be explained.</summary>
public sealed class CalculatedDoubtSpecs(PostgresFixture postgres)
{
    private static readonly StatisticalForm Unchecked = FormScene.Definition with { Checks = [] };
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_calculated_share_over_100_percent_is_asked_about_and_a_note_lets_it_go()
    {
        await using var scene = await FormScene.SetAsync(postgres, Unchecked);
        var report = await scene.OpenAsync(0);
        await scene.TypeAsync(report, 0, ("1", "A", "10", 0), ("2", "A", "12", 0), ("1", "B", "10", 0), ("2", "B", "9", 0));

        var issue = Assert.Single((await scene.ReadAsync(report, 0)).Open);

        Assert.Equal((CheckSeverity.Warning, new CellKey("2", "A")), (issue.Severity, issue.At));
        Assert.Equal("Dòng “Tỷ lệ chuyên đề”, cột “Năm trước”: tính ra lớn hơn 100% (120).", issue.Message);
        Assert.Equal("report.form-unexplained", await AskAsync(scene, report));
        await ExplainAsync(scene, report, new("2", "A", "12", 1, "Gồm cả lớp phối hợp"));
        Assert.Empty((await scene.ReadAsync(report, 0)).Open);
        Assert.Null(await AskAsync(scene, report));
    }

    [Fact]
    public async Task A_share_of_nothing_cannot_be_calculated_and_holds_no_report_up_for_ever()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        await scene.TypeAsync(report, 0, ("1", "A", "0", 0), ("2", "A", "0", 0));

        Assert.Contains("số chia bằng 0", Assert.Single((await scene.ReadAsync(report, 0)).Open).Message, StringComparison.Ordinal);
        Assert.Equal("report.form-unexplained", await AskAsync(scene, report));
        await ExplainAsync(scene, report, new("2", "A", "0", 1, null, Confirmed: true));
        Assert.Null(await AskAsync(scene, report));
    }

    [Fact]
    public async Task A_comparison_with_another_year_may_be_more_than_all()
    {
        var growing = Unchecked with { Rows = [.. Unchecked.Rows.Take(2), Unchecked.Rows[2] with { Title = "Tỷ lệ so với cùng kỳ" }] };
        await using var scene = await FormScene.SetAsync(postgres, growing);
        var report = await scene.OpenAsync(0);
        await scene.TypeAsync(report, 0, ("1", "A", "10", 0), ("2", "A", "12", 0));

        Assert.Empty((await scene.ReadAsync(report, 0)).Issues);
    }

    [Fact]
    public async Task A_number_in_a_closed_cell_of_the_file_is_named_and_left_out()
    {
        var closed = FormScene.Definition with { Cells = [new("2", "A") { IsClosed = true }] };
        await using var scene = await FormScene.SetAsync(postgres, closed);
        var report = await scene.OpenAsync(0);
        // Somebody wrote over the "x": as a file of the same form in which the cell is open.
        var file = FormWorkbook.Write(
            FormLayout.OfStored(FormScene.Definition),
            [new("1", "A", CellState.Value, 8), new("2", "A", CellState.Value, 12)]
        );

        var import = await scene.DoAsync<ImportForm, Guid>(i => i.ReadAsync(report, scene.Form, file, "bieu.xlsx", scene.Writer(0), Ct));
        var content = (
            await scene.Province.App.RunAsync<ImportForm, FormImport?>(i => i.FindAsync(report, scene.Form, import, Ct))
        )!.Content;

        Assert.Equal(("1", "8"), Assert.Single(content.Differences) is var d ? (d.Row, d.New) : default);
        var left = Assert.Single(content.Ignored);
        Assert.Equal("E7", left.Address);
        Assert.Equal("dòng “Số lớp chuyên đề”, cột “Năm trước”: biểu không hỏi ở ô này nên “12” bị bỏ qua", left.Message);
        Assert.Empty(content.Problems);
    }

    private static Task<FormSaved> ExplainAsync(FormScene scene, ReportId report, CellEdit edit) =>
        scene.DoAsync<SaveForm, FormSaved>(s => s.HandleAsync(report, scene.Form, [edit], scene.Writer(0), Ct));

    private static async Task<string?> AskAsync(FormScene scene, ReportId report) =>
        (
            await scene.Province.App.RunAsync<IReports, Kernel.Outcomes.Outcome<ReportId>>(r =>
                r.AskApprovalAsync(report, scene.Writer(0), Ct)
            )
        )
            .Problem
            ?.Code;
}
