using Microsoft.EntityFrameworkCore;
using TongKet.Formats.Forms;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Sending;
using TongKet.Reports.Writing;

namespace TongKet.Tests.Reports;

public sealed class FigureSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(CellState.Value, "1.234,5", CellState.Value, 1234.5)]
    [InlineData(CellState.Missing, "12", CellState.Value, 12.0)]
    [InlineData(CellState.Value, "0", CellState.Zero, 0.0)]
    [InlineData(CellState.Zero, "", CellState.Zero, 0.0)]
    [InlineData(CellState.None, "5", CellState.None, null)]
    [InlineData(CellState.NotApplicable, "", CellState.NotApplicable, null)]
    [InlineData(CellState.Value, " ", CellState.Missing, null)]
    public async Task A_cell_says_what_was_meant_and_nothing_is_never_zero(CellState state, string text, CellState expected, double? value)
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        Assert.Null(await SaveAsync(scene, report, state, text, 0));

        await using var db = scene.App.Database.Open();
        var figure = await db.Set<Figure>().SingleOrDefaultAsync(Ct);
        Assert.Equal((expected, (decimal?)value), (figure?.State ?? CellState.Missing, figure?.Value));
    }

    [Theory]
    [InlineData("mười hai")]
    [InlineData("1.23.4")]
    [InlineData("12a")]
    public async Task What_is_no_number_is_refused_by_name(string text)
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        var outcome = await scene.App.RunAsync<SaveFigures, Outcome<IReadOnlyList<FigureSaved>>>(c =>
            c.HandleAsync(report, [new(scene.Members, CellState.Value, text, 0)], scene.Writer, Ct)
        );

        Assert.Equal("report.number-unreadable", outcome.Problem?.Code);
        Assert.Contains("Số người học", outcome.Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234567890123456789012")]
    [InlineData("1.234.567.890.123.456.789.012,5")]
    public async Task A_number_with_too_many_digits_is_called_too_large(string text)
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        var outcome = await scene.App.RunAsync<SaveFigures, Outcome<IReadOnlyList<FigureSaved>>>(c =>
            c.HandleAsync(report, [new(scene.Members, CellState.Value, text, 0)], scene.Writer, Ct)
        );

        Assert.Equal("report.number-too-large", outcome.Problem?.Code);
        Assert.Contains("quá lớn", outcome.Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("người", "-3", "số âm")]
    [InlineData("%", "101,5", "lớn hơn 100 %")]
    [InlineData("%", "100", null)]
    [InlineData("người", "101", null)]
    public async Task A_figure_that_is_rarely_so_is_asked_about_and_still_goes_in(string unit, string text, string? why)
    {
        await using var scene = await Scene.SetAsync(postgres);
        scene.Reviews.Reviews[0] = scene.Reviews.Reviews[0] with { Indicators = [new(scene.Members, scene.First, "Số người học", unit)] };
        var report = await scene.OpenAsync();

        Assert.Null(await SaveAsync(scene, report, CellState.Value, text, 0));

        var view = await scene.App.RunAsync<ReadPreview, PreviewView?>(p => p.HandleAsync(report, scene.Writer, Ct));
        Assert.Equal(why is null ? [] : [why], view!.Content.DoubtfulFigures.Select(f => f.Why));
    }

    [Fact]
    public async Task Two_people_with_different_numbers_are_told_and_the_first_stays()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await SaveAsync(scene, report, CellState.Value, "10", 0);

        Assert.Equal("report.figure-changed", await SaveAsync(scene, report, CellState.Value, "11", 0));
        Assert.Null(await SaveAsync(scene, report, CellState.Value, "10", 0));
        Assert.Null(await SaveAsync(scene, report, CellState.Value, "11", 1));
    }

    private static Task<string?> SaveAsync(Scene scene, ReportId report, CellState state, string text, int version) =>
        scene.RefusalAsync<SaveFigures, IReadOnlyList<FigureSaved>>(c =>
            c.HandleAsync(report, [new(scene.Members, state, text, version)], scene.Writer, Ct)
        );
}
