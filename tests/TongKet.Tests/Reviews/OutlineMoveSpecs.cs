using TongKet.Documents.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Outlining;

namespace TongKet.Tests.Reviews;

public sealed class OutlineMoveSpecs
{
    private static readonly IReadOnlyList<OutlineRow> Outline = Rows("0A 1b 1c 2d 0E 1f");

    [Theory]
    [InlineData("len", 2, "0A 1c 2d 1b 0E 1f")]
    [InlineData("len", 4, "0E 1f 0A 1b 1c 2d")]
    [InlineData("len", 1, "0A 1b 1c 2d 0E 1f")]
    [InlineData("xuong", 0, "0E 1f 0A 1b 1c 2d")]
    [InlineData("xuong", 2, "0A 1b 1c 2d 0E 1f")]
    [InlineData("vao", 4, "0A 1b 1c 2d 1E 2f")]
    [InlineData("vao", 0, "0A 1b 1c 2d 0E 1f")]
    [InlineData("ra", 2, "0A 1b 0c 1d 0E 1f")]
    [InlineData("them", 1, "0A 1b 1 1c 2d 0E 1f")]
    [InlineData("xoa", 2, "0A 1b 1d 0E 1f")]
    [InlineData("xoa", 0, "0b 0c 1d 0E 1f")]
    [InlineData("xoa", 99, "0A 1b 1c 2d 0E 1f")]
    public void A_section_moves_with_everything_under_it(string move, int at, string expected) =>
        Assert.Equal(expected, Text(OutlineMoves.Apply(Outline, move, at)));

    [Fact]
    public void Rows_make_the_tree_that_their_depths_tell_and_come_back_from_it()
    {
        var drafts = OutlineTree.Drafts(Outline);

        Assert.Equal(["A", "E"], drafts.Select(d => d.Title));
        Assert.Equal("d", drafts[0].Children[1].Children[0].Title);
        Assert.Equal(Text(Outline), Text(OutlineTree.Rows(drafts)));
        Assert.Equal(
            [
                "/outline/0",
                "/outline/0/children/0",
                "/outline/0/children/1",
                "/outline/0/children/1/children/0",
                "/outline/1",
                "/outline/1/children/0",
            ],
            OutlineTree.Pointers(Outline)
        );
    }

    [Theory]
    [InlineData("Tổ chức quán triệt (số hội nghị, số lượt người tham gia)", "Số hội nghị|hội nghị;Số lượt người tham gia|lượt người")]
    [InlineData("Số hội nghị, số lượt cán bộ được quán triệt", "Số hội nghị|hội nghị;Số lượt cán bộ được quán triệt|lượt cán bộ")]
    [InlineData(
        "Xử lý vi phạm (tổng số vụ; tỷ lệ vụ đã xử lý; kinh phí thu hồi)",
        "Tổng số vụ|vụ;Tỷ lệ vụ đã xử lý|%;Kinh phí thu hồi|triệu đồng"
    )]
    [InlineData("Đánh giá chung (nêu rõ nguyên nhân, bài học)", "")]
    public void Figures_that_the_outline_asks_for_in_words_are_offered(string title, string expected) =>
        Assert.Equal(expected, string.Join(';', FiguresInProse.Find(title).Select(f => f.Name + "|" + f.Unit)));

    [Fact]
    public void A_figure_in_two_units_is_two_figures()
    {
        OutlineDraft[] outline = [new("I", "Kết quả thu gom rác", "", [], [])];
        IndicatorFact[] facts = [new("Rác thu gom", "tấn", null), new("Rác thu gom", "%", null), new("rác thu gom", "Tấn", null)];

        var placed = TongKet.Reviews.Drafting.FiguresOfForms.Place(outline, facts);

        Assert.Equal(["tấn", "%"], Assert.Single(placed).Indicators.Select(i => i.Unit));
    }

    private static IReadOnlyList<OutlineRow> Rows(string text) =>
        [.. text.Split(' ').Select(t => OutlineRow.Blank with { Depth = t[0] - '0', Title = t[1..] })];

    private static string Text(IReadOnlyList<OutlineRow> rows) => string.Join(' ', rows.Select(r => $"{r.Depth}{r.Title}"));
}
