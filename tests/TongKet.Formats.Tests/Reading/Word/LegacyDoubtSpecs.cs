using TongKet.Formats.Tests.Text.LegacyFonts;
using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Tests.Reading.Word;

/// <summary>Where a font's name does not say all: words that could be either, papers whose fonts were changed, pages of a PDF.</summary>
public sealed class LegacyDoubtSpecs
{
    private const string Text =
        "Căn cứ nghị quyết của tỉnh uỷ, các chi bộ tổ chức quán triệt, tuyên truyền rộng rãi; kết quả đạt được nhiều tiến bộ, vẫn còn một số hạn chế.";

    // Read as TCVN3 it is "hũa", a syllable too.
    private const string Either = "hòa";

    [Fact]
    public async Task Words_that_could_be_either_follow_those_that_tell_also_when_these_come_later()
    {
        var isNew = await DocxSpecs.ReadAsync(Run(Either) + Run("Đảng ủy xã") + Run("Hội đồng nhân dân"));
        var isOld = await DocxSpecs.ReadAsync(Run(Either) + Run(OldLetters.Write("đảng ủy xã", LegacyEncoding.Tcvn3)));

        Assert.StartsWith("hòa\n", isNew.Text, StringComparison.Ordinal);
        Assert.StartsWith("hũa\n", isOld.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3)]
    [InlineData(LegacyEncoding.Vni)]
    public async Task A_paper_whose_old_font_was_changed_is_guessed_by_its_words(LegacyEncoding encoding)
    {
        var paper = await DocxSpecs.ReadAsync(
            Docx.P(OldLetters.Write(Text, encoding), "", "<w:rFonts w:hAnsi=\"Times New Roman\"/>")
                + Docx.P(OldLetters.Write("đã ký", encoding))
        );

        Assert.Equal(Text + "\nđã ký", paper.Text);
        Assert.Equal("text.legacy-guess", paper.Findings.Single().Code);
    }

    [Fact(Skip = Programs.NoPoppler, SkipUnless = nameof(Programs.Poppler), SkipType = typeof(Programs))]
    public async Task A_pdf_in_an_old_font_is_read_by_its_words()
    {
        var lines = Text.Chunk(60)
            .Select((line, at) => (70.0, 780.0 - (20 * at), OldLetters.Write(new string(line), LegacyEncoding.Tcvn3)));
        var paper = (await Read.BytesAsync(Pdf.With([.. lines]), "a.pdf")).Paper;

        Assert.Contains("đạt được nhiều tiến bộ", paper?.Text.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains(paper!.Findings, f => f.Code == "text.legacy-guess");
    }

    private static string Run(string text) => Docx.P(text, "", "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>");
}
