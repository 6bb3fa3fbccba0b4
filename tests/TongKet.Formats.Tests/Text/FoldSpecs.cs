using TongKet.Formats.Text;

namespace TongKet.Formats.Tests.Text;

public sealed class FoldSpecs
{
    [Fact]
    public void Folding_takes_case_marks_and_blanks_away() =>
        Assert.Equal("dang uy xa hoa binh", VietnameseText.Fold("  ĐẢNG  ủy\txã Hoà Bình "));

    [Theory]
    [InlineData("hòa bình", "hoà BÌNH", true)]
    [InlineData("Ủy ban", "Uỷ  ban", true)]
    [InlineData("thúy", "thuý", true)]
    [InlineData("hoa", "hòa", false)]
    [InlineData("cân", "căn", false)]
    [InlineData("đá", "da", false)]
    public void The_tone_key_agrees_over_styles_of_placement_only(string left, string right, bool same) =>
        Assert.Equal(same, VietnameseText.ToneKey(left) == VietnameseText.ToneKey(right));

    [Fact]
    public void A_lone_surrogate_is_no_reason_to_throw() => Assert.NotNull(VietnameseText.Fold("a\ud800b"));
}
