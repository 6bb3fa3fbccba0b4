using TongKet.Benchmarks.Scoring;

namespace TongKet.Formats.Tests.Understanding.Figures;

public sealed class ComparableSpecs
{
    [Theory]
    [InlineData("Hòa bình", "HOÀ  BÌNH", true)]
    [InlineData("**Kế hoạch** – 2026", "kế hoạch - 2026", true)]
    [InlineData("các xã;", "các xã", false)]
    [InlineData("Công an;", "Công an", true)]
    [InlineData("xã Sơn Trà", "xã Sơn Tra", false)]
    public void Texts_are_compared_as_the_judges_of_the_labelled_set_do(string a, string b, bool same) =>
        Assert.Equal(same, Comparable.AreSame(a, b));

    [Fact]
    public void The_overlap_of_two_texts_is_common_words_over_all_words() =>
        Assert.Equal(0.5, Comparable.Overlap("rà soát quy hoạch", "rà soát cảng cá quy hoạch biển đảo"));
}
