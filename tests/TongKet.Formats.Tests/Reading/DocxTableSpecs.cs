using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Reading;

public sealed class DocxTableSpecs
{
    [Fact]
    public async Task A_header_table_without_lines_is_read_left_column_first()
    {
        var paper = await DocxSpecs.ReadAsync(
            Docx.Table(
                "",
                Docx.Row(Docx.Cell(Docx.P("ĐẢNG ỦY XÃ TÂN AN")), Docx.Cell(Docx.P("ĐẢNG CỘNG SẢN VIỆT NAM"))),
                Docx.Row(Docx.Cell(Docx.P("Số 12-KH/ĐU")), Docx.Cell(Docx.P("Tân An, ngày 03 tháng 4 năm 2031")))
            )
        );

        Assert.Equal("ĐẢNG ỦY XÃ TÂN AN\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nTân An, ngày 03 tháng 4 năm 2031", paper.Text);
        Assert.All(paper.Blocks, b => Assert.IsType<ParagraphBlock>(b));
    }

    [Fact]
    public async Task Merged_cells_stand_once_with_the_columns_and_rows_they_cover()
    {
        var paper = await DocxSpecs.ReadAsync(
            Docx.Table(
                Docx.Lines,
                Docx.Row(
                    Docx.Cell(Docx.P("TT"), """<w:vMerge w:val="restart"/>"""),
                    Docx.Cell(Docx.P("Số hộ"), """<w:gridSpan w:val="2"/>""")
                ),
                Docx.Row(Docx.Cell(Docx.P(""), "<w:vMerge/>"), Docx.Cell(Docx.P("Nghèo")), Docx.Cell(Docx.P("Cận nghèo"))),
                Docx.Row(Docx.Cell(Docx.P("1")), Docx.Cell(Docx.P("12")), Docx.Cell(Docx.P("1.034")))
            )
        );

        var table = Assert.IsType<TableBlock>(Assert.Single(paper.Blocks));
        Assert.True(table.HasBorders);
        Assert.Equal([(1, 2), (2, 1)], table.Rows[0].Cells.Select(c => (c.ColumnSpan, c.RowSpan)));
        Assert.Equal([2, 2, 3], table.Rows.Select(r => r.Cells.Count));
        Assert.Equal("TT\tSố hộ\nNghèo\tCận nghèo\n1\t12\t1.034", paper.Text.Substring(table.Span.Start, table.Span.Length));
    }

    [Fact]
    public async Task A_table_in_a_cell_is_a_block_of_that_cell()
    {
        var inner = Docx.Table(
            Docx.Lines,
            Docx.Row(Docx.Cell(Docx.P("a")), Docx.Cell(Docx.P("b"))),
            Docx.Row(Docx.Cell(Docx.P("c")), Docx.Cell(Docx.P("d")))
        );
        var paper = await DocxSpecs.ReadAsync(
            Docx.P("Trước")
                + Docx.Table(
                    Docx.Lines,
                    Docx.Row(Docx.Cell(Docx.P("TT")), Docx.Cell(Docx.P("Nội dung"))),
                    Docx.Row(Docx.Cell(Docx.P("1")), Docx.Cell(inner + "<w:p/>"))
                )
                + Docx.P("Sau")
        );

        var table = Assert.IsType<TableBlock>(paper.Blocks[1]);
        var nested = Assert.IsType<TableBlock>(Assert.Single(table.Rows[1].Cells[1].Blocks));
        Assert.Equal("a\tb\nc\td", paper.Text.Substring(nested.Span.Start, nested.Span.Length));
        Assert.InRange(nested.Span.End, table.Span.Start, table.Span.End);
    }

    [Fact]
    public async Task A_row_deleted_under_tracked_changes_is_gone()
    {
        var paper = await DocxSpecs.ReadAsync(
            Docx.Table(
                Docx.Lines,
                Docx.Row(Docx.Cell(Docx.P("TT")), Docx.Cell(Docx.P("Xã"))),
                "<w:tr><w:trPr><w:del/></w:trPr>" + Docx.Cell(Docx.P("1")) + Docx.Cell(Docx.P("Xã cũ")) + "</w:tr>",
                Docx.Row(Docx.Cell(Docx.P("1")), Docx.Cell(Docx.P("Tân An")))
            )
        );

        Assert.DoesNotContain("Xã cũ", paper.Text, StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<TableBlock>(paper.Blocks[0]).Rows.Count);
    }
}
