using TongKet.Formats.Text;

namespace TongKet.Formats.Tests.Text;

public sealed class SyllablesSpecs
{
    [Theory]
    [
        InlineData("nghiêng"),
        InlineData("Quý"),
        InlineData("gì"),
        InlineData("giếng"),
        InlineData("khuya"),
        InlineData("Ủy"),
        InlineData("thuở")
    ]
    [InlineData("được"), InlineData("ưu"), InlineData("yếu"), InlineData("hoà"), InlineData("hòa"), InlineData("quốc"), InlineData("xoong")]
    public void Vietnamese_syllables_are_known(string word) => Assert.True(Syllables.Is(word));

    [Theory]
    [
        InlineData("viöt"),
        InlineData("toac"),
        InlineData("được."),
        InlineData("các̀"),
        InlineData("nghi3"),
        InlineData("bb"),
        InlineData("w"),
        InlineData("")
    ]
    [InlineData("học̀h"), InlineData("lỡc"), InlineData("tieáng")]
    public void What_cannot_be_one_is_told_apart(string word) => Assert.False(Syllables.Is(word));
}
