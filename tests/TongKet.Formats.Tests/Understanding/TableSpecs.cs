using System.Text;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

public sealed class TableSpecs
{
    [Fact]
    public void Each_row_of_a_task_table_is_a_task()
    {
        var facts = PaperExtractor.Extract(
            Table(
                ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
                ["1", "Rà soát quy hoạch cảng cá", "Sở Xây dựng", "Sở Tài chính; các xã, phường", "Tháng 9/2026"],
                ["2", "Tập huấn cho ngư dân", "Sở Y tế", "", "Thường xuyên"]
            )
        );

        Assert.Equal(0, facts.Tables);
        Assert.Equal(["Sở Xây dựng", "Sở Y tế"], facts.Assignments.SelectMany(a => a.Leads));
        Assert.Equal(["Sở Tài chính", "các xã, phường"], facts.Assignments[0].Support);
        Assert.Equal(new Schedule.Within(new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30)), facts.Assignments[0].Schedule);
        Assert.IsType<Schedule.Ongoing>(facts.Assignments[1].Schedule);
    }

    [Fact]
    public void A_form_with_a_row_number_is_a_statistics_table()
    {
        var facts = PaperExtractor.Extract(Table(["STT", "Chỉ tiêu", "Đơn vị tính", "Số lượng"], ["1", "Số hội nghị", "cuộc", ""]));

        Assert.Equal(1, facts.Tables);
        Assert.Empty(facts.Assignments);
    }

    [Fact]
    public void A_letterhead_and_a_signature_in_word_s_tables_read_like_any_other()
    {
        var facts = PaperExtractor.Extract(
            Table(
                ["ỦY BAN NHÂN DÂN\nXÃ SƠN TRÀ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
                ["Số: 12/UBND-VP\nV/v thống kê tàu cá", "Sơn Trà, ngày 05 tháng 6 năm 2026"],
                ["Nơi nhận:\n- Như trên;\n- Lưu: VT.", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nPhan Văn Hòa"]
            )
        );

        Assert.Equal("Ủy ban nhân dân xã Sơn Trà", facts.Issuer);
        Assert.Equal("12/UBND-VP", facts.Symbol);
        Assert.Equal("thống kê tàu cá", facts.Subject);
        Assert.Equal(new DateOnly(2026, 6, 5), facts.IssuedOn);
        Assert.Equal("KT. CHỦ TỊCH", facts.Signature.Authority);
        Assert.Equal("Phan Văn Hòa", facts.Signature.Name);
        Assert.Equal(["Như trên", "Lưu: VT"], facts.Copies);
    }

    private static Paper Table(params string[][] rows)
    {
        var text = new StringBuilder("Ghi chú\n");
        var blocks = new List<Block> { new ParagraphBlock("Ghi chú", TextMarks.Plain, new SourceSpan(0, 7)) };
        var start = text.Length;
        var lines = rows.Select(r => new TableRow([.. r.Select(Cell)])).ToList();
        blocks.Add(new TableBlock(lines, true, new SourceSpan(start, text.Length - start)));
        return new Paper(text.ToString(), blocks, [], PaperFormat.Docx);

        TableCell Cell(string value)
        {
            var span = new SourceSpan(text.Length, value.Length);
            text.Append(value).Append('\n');
            return new TableCell([new ParagraphBlock(value, TextMarks.Plain, span)]);
        }
    }
}
