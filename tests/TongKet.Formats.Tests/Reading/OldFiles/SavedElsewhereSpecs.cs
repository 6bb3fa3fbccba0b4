using TongKet.Formats.Programs;
using TongKet.Formats.Tests.Text.LegacyFonts;
using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Tests.Reading.OldFiles;

/// <summary>One paper with lists, notes, old fonts, a table and a text box, saved by LibreOffice in each of its formats.</summary>
public sealed class SavedElsewhereSpecs
{
    private static readonly string Numbering = Docx.Part(
        "numbering",
        Word.Lists.Definition(1, Word.Lists.Level(0, "upperRoman", "%1."), Word.Lists.Level(1, "lowerLetter", "%2)"))
            + Word.Lists.Definition(
                2,
                Word.Lists.Level(0, "bullet", "\uF0B7", "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>")
            )
            + Word.Lists.List(1, 1)
            + Word.Lists.List(2, 2)
    );

    private static readonly string Body =
        Docx.Item("Mục đích", 1)
        + Docx.Item("Yêu cầu", 1)
        + Docx.Item("Chung", 1, 1)
        + Docx.Item("Riêng", 1, 1)
        + Docx.Item("Các xã", 2)
        + Docx.P(
            OldLetters.Write("được đảng ủy thông qua", LegacyEncoding.Tcvn3),
            "",
            "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>"
        )
        + Docx.P(OldLetters.Write("kế hoạch", LegacyEncoding.Tcvn3), "", "<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>")
        + "<w:p><w:r><w:t>Theo kết luận</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
        + Docx.Table(
            Docx.Lines,
            Docx.Row(Docx.Cell(Docx.P("TT")), Docx.Cell(Docx.P("Xã"))),
            Docx.Row(Docx.Cell(Docx.P("1")), Docx.Cell(Docx.P("Tân An")))
        )
        + Docx.P("Hết");

    [Theory(Skip = Programs.NoOffice, SkipUnless = nameof(Programs.Office), SkipType = typeof(Programs))]
    [InlineData("docx:MS Word 2007 XML")]
    [InlineData("doc")]
    [InlineData("odt")]
    [InlineData("rtf")]
    public async Task It_reads_the_same(string target)
    {
        var notes = Docx.Part(
            "footnotes",
            "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                + Docx.P("Kết luận số 5-KL/TU")
                + "</w:footnote>"
        );
        var ours = Docx.With(Body, ("word/numbering.xml", Numbering), ("word/footnotes.xml", notes));
        var (saved, _) = await Office.ConvertAsync(
            Office.Program!,
            ours,
            ".docx",
            target,
            TimeSpan.FromMinutes(1),
            TestContext.Current.CancellationToken
        );
        var result = await Read.BytesAsync(saved!, "a." + target.Split(':')[0]);

        Assert.Equal(
            "I. Mục đích\nII. Yêu cầu\na) Chung\nb) Riêng\n- Các xã\nđược đảng ủy thông qua\nKẾ HOẠCH\nTheo kết luận¹\n¹ Kết luận số 5-KL/TU\nTT\tXã\n1\tTân An\nHết",
            result.Paper?.Text
        );
    }
}
