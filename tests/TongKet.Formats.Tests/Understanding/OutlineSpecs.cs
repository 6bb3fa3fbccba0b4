using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class OutlineSpecs
{
    [Fact]
    public void The_tree_follows_the_numbering_and_titles_join_over_lines()
    {
        var outline = Assert.Single(Samples.Extract(Samples.PartyPlan).Outlines);

        Assert.StartsWith("ĐỀ CƯƠNG BÁO CÁO sơ kết 3 năm", outline.Title, StringComparison.Ordinal);
        Assert.Equal("Phần thứ nhất(I(1(- -) 2) II(1(1.1 1.2) 2)) Phần thứ hai(1 2)", string.Join(' ', outline.Sections.Select(Shape)));
        Assert.Equal("KẾT QUẢ THỰC HIỆN", outline.Sections[0].Title);
        Assert.Equal("Hình thức tuyên truyền", outline.Sections[0].Children[0].Children[0].Children[1].Title);
    }

    [Fact]
    public void An_outline_ends_where_the_next_annex_starts()
    {
        var text = "ĐỀ CƯƠNG BÁO CÁO\n\nI. TÌNH HÌNH\n\n1. Thuận lợi\n\nII. KẾT QUẢ\n\nPHỤ LỤC 2\n\nIII. KHÁC\n";

        Assert.Equal(["I", "II"], Assert.Single(Samples.Extract(text).Outlines).Sections.Select(s => s.Label));
    }

    [Theory]
    [InlineData("I- ĐẶC ĐIỂM\n\n1- Thuận lợi\n\nII- KẾT QUẢ\n", "I(1) II")]
    [InlineData("A. TÌNH HÌNH\n\nI. Chung\n\n1) Một\n\na) Hai\n\n+ Ba\n\nB. KẾT QUẢ\n", "A(I(1(a(+)))) B")]
    public void Marks_of_every_style_are_read(string sections, string shape)
    {
        var outline = Assert.Single(Samples.Extract("ĐỀ CƯƠNG BÁO CÁO KẾT QUẢ\n\n" + sections).Outlines);

        Assert.Equal(shape, string.Join(' ', outline.Sections.Select(Shape)));
    }

    private static string Shape(OutlineSection section) =>
        section.Children.Count == 0 ? section.Label : section.Label + "(" + string.Join(' ', section.Children.Select(Shape)) + ")";
}
