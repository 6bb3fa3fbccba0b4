using System.Text;
using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Tests.Text.LegacyFonts;

public sealed class LegacyTextSpecs
{
    [Theory]
    [InlineData(LegacyEncoding.Tcvn3)]
    [InlineData(LegacyEncoding.Vni)]
    public void Every_marked_letter_comes_back(LegacyEncoding encoding)
    {
        foreach (var letter in OldLetters.Unicode)
        {
            Assert.Equal(letter.ToString(), LegacyText.Decode(OldLetters.Write(letter.ToString(), encoding), encoding));
        }
    }

    [Fact]
    public void Capitals_of_vni_and_the_seven_of_tcvn3_come_back()
    {
        foreach (var letter in OldLetters.Unicode.ToUpperInvariant())
        {
            Assert.Equal(letter.ToString(), LegacyText.Decode(OldLetters.Write(letter.ToString(), LegacyEncoding.Vni), LegacyEncoding.Vni));
        }

        Assert.Equal("ĂÂÊÔƠƯĐ", LegacyText.Decode("¡¢£¤¥¦§", LegacyEncoding.Tcvn3));
    }

    [Theory]
    [InlineData("TiÕng ViÖt, ®Êt n\u00ADíc 30% – “quý I”", "Tiếng Việt, đất nước 30% – “quý I”", LegacyEncoding.Tcvn3)]
    [InlineData("Tieáng Vieät, ñaát nöôùc 30% – “quyù I”", "Tiếng Việt, đất nước 30% – “quý I”", LegacyEncoding.Vni)]
    public void Words_signs_and_numbers_are_read(string old, string text, LegacyEncoding encoding) =>
        Assert.Equal(text, LegacyText.Decode(old, encoding));

    [Fact]
    public void Text_that_went_through_code_page_1258_is_read_too()
    {
        var bytes = Encoding.Latin1.GetBytes(OldLetters.Write("đảng ủy xã đã đề nghị các tổ chức", LegacyEncoding.Tcvn3));
        var through = CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(bytes);

        Assert.Equal("đảng ủy xã đã đề nghị các tổ chức", LegacyText.Decode(through, LegacyEncoding.Tcvn3));
    }

    private const string Sample =
        "Căn cứ chương trình công tác, Ban Thường vụ yêu cầu các chi bộ, đảng bộ trực thuộc xây dựng báo cáo, gửi trước ngày 05/6/2031 để tổng hợp.";

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3)]
    [InlineData(LegacyEncoding.Vni)]
    public void A_text_without_fonts_is_guessed_by_its_words(LegacyEncoding encoding) =>
        Assert.Equal(encoding, LegacyText.Guess(OldLetters.Write(Sample, encoding)));

    [Theory]
    [InlineData(Sample)]
    [InlineData(
        "Le comité a été créé à Genève; la fête a eu lieu près du château où l'été dernier les élèves français étaient déjà allés même après le dîner."
    )]
    [InlineData("TiÕng ViÖt")]
    [InlineData("")]
    public void Unicode_other_languages_and_a_few_words_are_not_guessed_at(string text) => Assert.Null(LegacyText.Guess(text));
}
