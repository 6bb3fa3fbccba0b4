using System.Diagnostics;
using TongKet.Formats.RichTexts;

namespace TongKet.Formats.Tests.Writing;

public sealed class RichTextLimitSpecs
{
    public static TheoryData<string> Hostile =>
        [
            Repeat("<div>", 300_000) + "chữ",
            Repeat("<table><tr><td>", 10_000) + "chữ",
            Repeat("<ul><li>", 20_000) + "chữ",
            Repeat("<b a=1><i>", 5_000) + "chữ" + Repeat("<p>x", 1_000),
            Repeat("<p><b>x", 2_000) + "chữ",
            Repeat("<a href=1><b><p>x", 2_000) + "chữ",
            Repeat("<", 300_000) + " chữ",
            Repeat("&amp", 200_000) + "chữ",
            Repeat("<table>x", 20_000) + "chữ",
        ];

    [Theory, MemberData(nameof(Hostile))]
    public void Hostile_html_is_read_in_seconds_and_keeps_its_words(string html)
    {
        var watch = Stopwatch.StartNew();
        var body = RichText.Parse(html);

        Assert.Contains("chữ", body.ToPlainText());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
        Assert.Equal(body.ToHtml(), RichText.Parse(body.ToHtml()).ToHtml());
    }

    [Fact]
    public void Text_over_the_limit_is_cut_and_says_so()
    {
        Assert.True(RichText.Parse("<p>một</p><p>hai</p>", new RichTextLimits(Characters: 12)).Cut);
        Assert.True(RichText.Parse(Repeat("<p>x</p>", 20), new RichTextLimits(Blocks: 10)).Cut);
        Assert.False(RichText.Parse("<p>một</p>").Cut);
    }

    [Fact]
    public void Merged_cells_stay_inside_the_table() =>
        Assert.Equal(
            "<table><tbody><tr><td colspan=\"60\"><p>a</p></td></tr></tbody></table>",
            RichText.Parse("<table><tr><td colspan=99999 rowspan=4000000>a</td></tr></table>").ToHtml()
        );

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
