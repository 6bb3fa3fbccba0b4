using TongKet.Formats.Forms;
using TongKet.Formats.Forms.Sheets;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Forms;

namespace TongKet.Tests.Forms;

/// <summary>A form out to Excel and back: the differences are seen before anything is taken.</summary>
public sealed class FormSheetSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_shows_its_differences_and_only_the_chosen_ones_are_taken()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        await scene.TypeAsync(report, 0, ("1", "A", "10", 0), ("2", "A", "4", 0));
        var form = await scene.ReadAsync(report, 0);
        var file = FormWorkbook.Write(
            form.Layout,
            [.. form.Entries.Where(e => e.Row != "2"), new("1", "B", CellState.Value, 12), new("2", "B", CellState.None)]
        );

        var import = await ReadAsync(scene, report, file);
        var content = (
            await scene.Province.App.RunAsync<ImportForm, FormImport?>(i => i.FindAsync(report, scene.Form, import, Ct))
        )!.Content;

        Assert.Equal(
            ["1B: →12", "2A:4→", "2B: →-"],
            content.Differences.Select(d => $"{d.Row}{d.Column}:{(d.Now.Length > 0 ? d.Now : " ")}→{d.New}")
        );
        Assert.Equal(1, content.Same);
        Assert.True((await scene.ReadAsync(report, 0)).Values[new("1", "B")].IsMissing);

        await scene.DoAsync<ImportForm, FormSaved>(i =>
            i.ApplyAsync(report, scene.Form, import, new HashSet<string> { "1|B", "2|B" }, scene.Writer(0), Ct)
        );
        var now = await scene.ReadAsync(report, 0);
        Assert.Equal(
            (12m, CellState.None, 4m),
            (now.Values[new("1", "B")].Number!.Value, now.Values[new("2", "B")].State, now.Values[new("2", "A")].Number!.Value)
        );
    }

    [Fact]
    public async Task A_cell_that_a_colleague_changed_meanwhile_is_left_and_named()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        var form = await scene.ReadAsync(report, 0);
        var import = await ReadAsync(scene, report, FormWorkbook.Write(form.Layout, [new("1", "A", CellState.Value, 12)]));
        await scene.TypeAsync(report, 0, ("1", "A", "50", 0));

        var saved = await scene.DoAsync<ImportForm, FormSaved>(i =>
            i.ApplyAsync(report, scene.Form, import, new HashSet<string> { "1|A" }, scene.Writer(0), Ct)
        );

        Assert.Equal("50", Assert.Single(saved.Refused).Theirs);
    }

    [Fact]
    public async Task What_is_not_this_form_is_refused()
    {
        await using var scene = await FormScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);

        var read = await scene.Province.App.RunAsync<ImportForm, Outcome<Guid>>(i =>
            i.ReadAsync(report, scene.Form, [1, 2, 3], "x.xlsx", scene.Writer(0), Ct)
        );

        Assert.Equal("report.not-this-form", read.Problem?.Code);
    }

    private static Task<Guid> ReadAsync(FormScene scene, ReportId report, byte[] file) =>
        scene.DoAsync<ImportForm, Guid>(i => i.ReadAsync(report, scene.Form, file, "bieu.xlsx", scene.Writer(0), Ct));
}
