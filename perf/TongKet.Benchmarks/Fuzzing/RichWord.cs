using TongKet.Formats.Tests.Reading;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>A Word file with some of everything a reader has code for.</summary>
internal static class RichWord
{
    public static byte[] Make() =>
        Docx.With(
            Header
                + Docx.P("KẾ HOẠCH", "<w:pStyle w:val=\"Title\"/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"28\"/>")
                + Docx.Item("NHIỆM VỤ", 1)
                + Docx.Item("Giao Phòng Kinh tế chủ trì, hoàn thành trước ngày 15/5/2031.", 1, 1)
                + Docx.Item("Các ấp báo cáo hằng tháng.", 1, 2)
                + Changes
                + Tasks
                + Boxes,
            ("word/numbering.xml", Docx.Part("numbering", Numbers)),
            ("word/styles.xml", Docx.Part("styles", Styles)),
            (
                "word/footnotes.xml",
                Docx.Part("footnotes", "<w:footnote w:id=\"2\">" + Docx.P("Nghị quyết số 09-NQ/TU ngày 03/02/2027") + "</w:footnote>")
            ),
            ("word/header1.xml", Docx.Part("hdr", Docx.P("2"))),
            ("word/footer1.xml", Docx.Part("ftr", Docx.P("Trang 2")))
        );

    private static string Header =>
        Docx.Table(
            "",
            Docx.Row(
                Docx.Cell(Docx.P("UBND XÃ TÂN AN") + Docx.P("Số: 12/KH-UBND")),
                Docx.Cell(Docx.P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + Docx.P("Tân An, ngày 02 tháng 3 năm 2031"))
            )
        );

    private static string Tasks =>
        Docx.Table(
            Docx.Lines,
            Docx.Row(Docx.Cell(Docx.P("TT")), Docx.Cell(Docx.P("Nội dung"), "<w:gridSpan w:val=\"2\"/>"), Docx.Cell(Docx.P("Thời gian"))),
            Docx.Row(
                Docx.Cell(Docx.P("1"), "<w:vMerge w:val=\"restart\"/>"),
                Docx.Cell(Docx.P("Báo cáo") + Docx.Table("", Docx.Row(Docx.Cell(Docx.P("Lồng nhau"))))),
                Docx.Cell(Docx.P("Văn phòng")),
                Docx.Cell(Docx.P("30/6/2031"))
            ),
            Docx.Row(
                Docx.Cell(Docx.P(""), "<w:vMerge/>"),
                Docx.Cell(Docx.P("Tổng hợp")),
                Docx.Cell(Docx.P("Các ấp")),
                Docx.Cell(Docx.P("Quý II"))
            )
        );

    private static string Changes =>
        "<w:p><w:ins w:id=\"1\"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>bớt</w:delText></w:r></w:del><w:r><w:tab/><w:softHyphen/><w:br w:type=\"page\"/><w:sym w:font=\"Wingdings\" w:char=\"F0B7\"/><w:footnoteReference w:id=\"2\"/></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>3</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>Céng hoµ x· héi</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>ô nhập</w:t></w:r></w:sdtContent></w:sdt></w:p>";

    private static string Boxes =>
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
        + Docx.P("Nơi nhận: - Như trên; - Lưu: VT.")
        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
        + Docx.P("Nơi nhận")
        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        + Docx.P("TM. ỦY BAN NHÂN DÂN")
        + Docx.P("CHỦ TỊCH")
        + Docx.P("Lê Thị Hoa");

    private static string Numbers =>
        "<w:abstractNum w:abstractNumId=\"1\">"
        + Docx.Level(0, "upperRoman", "%1.")
        + Docx.Level(1, "decimal", "%1.%2.")
        + Docx.Level(2, "lowerLetter", "%3)")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/></w:lvlOverride></w:num>";

    private const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"26\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:basedOn w:val=\"Base\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
}
