namespace TongKet.Formats.Tests.Reading.Word;

public sealed class FormSpecs
{
    [Theory]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "☐ Có")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☒ Có")]
    [InlineData("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>", "☐ Có")]
    [InlineData("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Tốt\"/><w:listEntry w:val=\"Khá\"/></w:ddList>", "Khá Có")]
    [InlineData("<w:ddList><w:result w:val=\"7\"/></w:ddList>", "Có")]
    [InlineData("<w:textInput/>", "Có")]
    public async Task Fields_of_old_forms_show_their_ticks_and_choices(string data, string text)
    {
        var paper = await DocxSpecs.ReadAsync(
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> Có</w:t></w:r></w:p>"
        );

        Assert.Equal(text, paper.Text);
    }

    [Fact]
    public async Task Cells_merged_the_old_way_or_deleted_under_tracked_changes_are_gone()
    {
        var paper = await DocxSpecs.ReadAsync(
            Docx.Table(
                Docx.Lines,
                Docx.Row(
                    Docx.Cell(Docx.P("TT")),
                    Docx.Cell(Docx.P("Số hộ"), "<w:hMerge w:val=\"restart\"/>"),
                    Docx.Cell(Docx.P("ẩn"), "<w:hMerge/>")
                ),
                Docx.Row(Docx.Cell(Docx.P("1")), Docx.Cell(Docx.P("bỏ"), "<w:cellDel/>"), Docx.Cell(Docx.P("5")), Docx.Cell(Docx.P("6")))
            )
        );

        Assert.Equal("TT\tSố hộ\n1\t5\t6", paper.Text);
        var table = Assert.IsType<TongKet.Formats.Reading.TableBlock>(paper.Blocks.Single());
        Assert.Equal([1, 2], table.Rows[0].Cells.Select(c => c.ColumnSpan));
        Assert.Contains(paper.Findings, f => f.Code == "docx.tracked-changes");
    }
}
