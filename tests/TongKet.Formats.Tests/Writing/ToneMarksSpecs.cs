using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Tests.Writing;

public sealed class ToneMarksSpecs
{
    [Theory]
    [InlineData("Tỉnh ủy, Ủy ban, ĐẢNG ỦY", "Tỉnh uỷ, Uỷ ban, ĐẢNG UỶ")]
    [InlineData("hòa bình, khóa XIV, thỏa thuận, khỏe, lũy kế", "hoà bình, khoá XIV, thoả thuận, khoẻ, luỹ kế")]
    [InlineData("CỘNG HÒA", "CỘNG HOÀ")]
    public void Open_syllables_have_one_form_or_the_other(string first, string main)
    {
        Assert.Equal(main, ToneMarks.Place(first, TonePlacement.OnMainVowel));
        Assert.Equal(first, ToneMarks.Place(main, TonePlacement.OnFirstVowel));
    }

    [Theory]
    [InlineData("hoàn thành, huỳnh, quý, quỹ, Thùy Dương? toàn, hoạch, khuya, mùa, của, quả")]
    public void Closed_syllables_and_qu_are_written_one_way(string text)
    {
        Assert.Equal(text.Replace("Thùy", "Thuỳ", StringComparison.Ordinal), ToneMarks.Place(text, TonePlacement.OnMainVowel));
        Assert.Equal(text, ToneMarks.Place(text, TonePlacement.OnFirstVowel));
    }
}
