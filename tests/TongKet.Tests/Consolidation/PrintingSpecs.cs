using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;

namespace TongKet.Tests.Consolidation;

public sealed class PrintingSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task The_official_paper_holds_every_used_passage_and_total_but_no_unit()
    {
        await using var world = await TakenAsync();

        var text = await TextAsync(world, PaperVariant.Official);

        Assert.All(await world.RowsAsync(db => db.Passages), p => Assert.Contains(p.Text, text, StringComparison.Ordinal));
        Assert.Contains("ĐẢNG ỦY XÃ SUỐI NGÀN", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1.042,5", text, StringComparison.Ordinal);
        Assert.Contains("2/3", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chi bộ thôn Nậm 01", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_working_copy_names_the_source_of_each_passage_and_figure()
    {
        await using var world = await TakenAsync();

        var text = await TextAsync(world, PaperVariant.WorkingCopy);

        Assert.Contains("Chi bộ thôn Nậm 01", text, StringComparison.Ordinal);
        Assert.Contains("02-BC/CB", text, StringComparison.Ordinal);
        Assert.Contains("Số hội nghị đã tổ chức: 12 hội nghị", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_working_copy_says_in_words_that_a_section_is_empty()
    {
        await using var world = await TakenAsync();

        var official = await TextAsync(world, PaperVariant.Official);
        var working = await TextAsync(world, PaperVariant.WorkingCopy);

        // "Khó khăn, vướng mắc" is the one leaf without passage or figure.
        Assert.Contains("Khó khăn, vướng mắc", official, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Không có nội dung báo cáo", official, StringComparison.Ordinal);
        Assert.Equal(2, working.Split("(Không có nội dung báo cáo.)").Length);
    }

    private async Task<World> TakenAsync()
    {
        var world = await World.StartAsync(postgres);
        world.Reports.Send(
            0,
            new Dictionary<int, string>
            {
                [2] = "<p>Họp 12 buổi với <strong>lời lẽ</strong> dễ hiểu.</p><ul><li>Một ý trong danh sách</li></ul>",
            },
            (0, CellState.Value, 12)
        );
        world.Reports.Send(1, new Dictionary<int, string> { [5] = "<p>Trồng thêm 4 ha.</p>" }, (0, CellState.Value, 1030.5m));
        await world.OpenAsync();
        await world.TakeAllAsync();
        return world;
    }

    private static async Task<string> TextAsync(World world, PaperVariant variant)
    {
        var docx = await world.AskAsync(c => c.ToDocxAsync(world.Id, variant, TestContext.Current.CancellationToken));
        Assert.True(docx.Succeeded, docx.Problem?.Message);
        return DocxText.Of(docx.Value);
    }
}
