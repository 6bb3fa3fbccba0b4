using TongKet.Consolidation.SendingUp;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;

namespace TongKet.Tests.Consolidation;

public sealed class OutlineMatchSpecs(PostgresFixture postgres)
{
    [Fact]
    public void Sections_find_their_like_and_the_rest_goes_where_its_parent_went()
    {
        var (own, superior) = (Outlines.Own(), Outlines.Superior());

        var match = OutlineMatch.Of(own, superior);

        var found = own.Select(s => superior.Single(u => u.Id == match[s.Id]).Title).ToList();
        Assert.Equal(
            [
                // "Kết quả đạt được" has no like; it stands above the first that has one.
                "Công tác lãnh đạo, chỉ đạo",
                "Công tác lãnh đạo, chỉ đạo",
                "Việc quán triệt, tuyên truyền và phổ biến",
                "Công tác lãnh đạo, chỉ đạo",
                "Khó khăn, vướng mắc và nguyên nhân",
                "Phương hướng, nhiệm vụ",
            ],
            found
        );
    }

    [Fact]
    public async Task Sent_up_the_draft_fills_the_superiors_sections_and_figures_and_loses_no_text()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(
            0,
            new Dictionary<int, string>
            {
                [2] = "<p>Họp 12 buổi.</p>",
                [3] = "<p>Kiểm tra 3 thôn.</p>",
                [5] = "<p>Trồng thêm 4 ha.</p>",
            },
            (0, CellState.Value, 12),
            (1, CellState.None, null)
        );
        world.Reports.Send(1, new Dictionary<int, string> { [4] = "<p>Thiếu cây giống.</p>" }, (0, CellState.Value, 30));
        await world.OpenAsync();
        await world.TakeAllAsync();

        var sent = await world.AskAsync(c =>
            c.SendUpAsync(world.Id, world.Reviews.PlaceAbove.Id, world.Writer, TestContext.Current.CancellationToken)
        );

        Assert.True(sent.Succeeded, sent.Problem?.Message);
        var superior = world.Reviews.Superior;
        var text = world.Reports.FilledSections.ToDictionary(s => superior.Sections.Single(v => v.Id == s.Section).Title, s => s.Html);
        Assert.Contains("Họp 12 buổi.", text["Việc quán triệt, tuyên truyền và phổ biến"], StringComparison.Ordinal);
        Assert.Equal("<h3>Việc kiểm tra, giám sát</h3><p>Kiểm tra 3 thôn.</p>", text["Công tác lãnh đạo, chỉ đạo"]);
        Assert.Contains("Thiếu cây giống.", text["Khó khăn, vướng mắc và nguyên nhân"], StringComparison.Ordinal);
        Assert.Equal("<p>Trồng thêm 4 ha.</p>", text["Phương hướng, nhiệm vụ"]);
        Assert.Equal(new FigureContent(superior.Indicators[0].Id, CellState.Value, 42), world.Reports.FilledFigures[0]);
        Assert.Equal(CellState.None, world.Reports.FilledFigures[1].State);
    }

    [Fact]
    public async Task An_empty_draft_is_not_sent_up()
    {
        await using var world = await World.StartAsync(postgres);
        await world.OpenAsync();

        var sent = await world.AskAsync(c =>
            c.SendUpAsync(world.Id, world.Reviews.PlaceAbove.Id, world.Writer, TestContext.Current.CancellationToken)
        );

        Assert.Equal("consolidation.draft-empty", sent.Problem?.Code);
    }
}
