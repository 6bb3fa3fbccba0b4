using TongKet.Formats.Forms;

namespace TongKet.Formats.Tests.Forms;

public sealed class HeaderSpecs
{
    private static readonly StatisticalForm Form = new(
        "",
        "Đầu biểu",
        [
            new("1", "Tổng số"),
            new("n", "Trong đó"),
            new("2", "Nữ") { Level = 1 },
            new("m", "Trình độ") { Level = 1 },
            new("3", "Đại học") { Level = 2, Unit = "người" },
            new("4", "Khác") { Level = 2 },
        ],
        [new("a", "Cán bộ") { Label = "I" }]
    );

    [Fact]
    public void Merged_heads_cover_what_stands_under_them()
    {
        var header = FormHeader.Of(Form);

        Assert.Equal(3, header.Depth);
        Assert.Equal(
            [
                ("TT", 0, 0, 3, 1),
                ("Chỉ tiêu", 0, 1, 3, 1),
                ("Tổng số", 0, 2, 3, 1),
                ("Trong đó", 0, 3, 1, 3),
                ("Nữ", 1, 3, 2, 1),
                ("Trình độ", 1, 4, 1, 2),
                ("Đại học (người)", 2, 4, 1, 1),
                ("Khác", 2, 5, 1, 1),
            ],
            header.Cells.Select(c => (c.Text, c.Row, c.Column, c.RowSpan, c.ColumnSpan))
        );
    }

    [Fact]
    public void Every_place_of_the_head_is_covered_once()
    {
        var header = FormHeader.Of(Form);

        var covered = header.Cells.SelectMany(c =>
            from row in Enumerable.Range(c.Row, c.RowSpan)
            from column in Enumerable.Range(c.Column, c.ColumnSpan)
            select (row, column)
        );

        Assert.Equal(header.Depth * (header.Stubs + Form.DataColumns.Count()), covered.Distinct().Count());
    }

    [Theory]
    [InlineData("1.234,5", CellState.Value, 1234.5)]
    [InlineData("0", CellState.Zero, 0.0)]
    [InlineData("-", CellState.None, null)]
    [InlineData("x", CellState.NotApplicable, null)]
    [InlineData("K", CellState.NotApplicable, null)]
    [InlineData("  ", CellState.Missing, null)]
    public void What_is_typed_says_a_state(string typed, CellState state, double? number)
    {
        var cell = Sample.Layout.Find(new("1.1", "A"))!;

        Assert.True(CellText.TryRead(typed, cell, out var value, out _));
        Assert.Equal((state, (decimal?)number), (value.State, value.Number));
    }

    [Fact]
    public void What_is_no_number_is_refused_in_words()
    {
        Assert.False(CellText.TryRead("mười hai", Sample.Layout.Find(new("1.1", "A"))!, out _, out var why));
        Assert.Equal("“mười hai” không phải là số", why);
    }
}
