using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TongKet.Formats.Understanding;
using TongKet.Formats.Understanding.Showing;

namespace TongKet.Formats.Tests.Understanding.Showing;

public sealed class ExtractionPageSpecs
{
    [Fact]
    public void Each_mark_in_the_paper_leads_to_its_field_and_each_field_back()
    {
        var page = Page(Samples.PartyPlan);
        var links = page.QuerySelectorAll("a[href^='#']");

        Assert.All(links, a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        var deadline = page.QuerySelectorAll("article a.m").Single(a => a.TextContent == "NV 1 hạn");
        Assert.Contains("30/05/2026", page.GetElementById(deadline.GetAttribute("href")![1..])!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_paper_s_words_are_all_there_and_its_facts_are_coloured()
    {
        var page = Page(Samples.Letter);
        var text = page.QuerySelector("article")!.TextContent;

        Assert.Contains("Ủy ban nhân dân tỉnh yêu cầu các cơ quan", text, StringComparison.Ordinal);
        Assert.DoesNotContain("**", text, StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll("article .f6"),
            e => e.TextContent.EndsWith("trước ngày 20/4/2026", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_paper_cannot_put_markup_into_the_page_nor_make_it_call_the_network()
    {
        const string Hostile =
            "Số: 12/KH-UBND\nKẾ HOẠCH\nvề <script>alert(1)</script> \"><img src=http://a.example/x onerror=x>\n\n1. Giao Sở Nội vụ <b>rà soát</b> trước ngày 20/4/2026.";
        var paper = Samples.Read(Hostile);
        var html = ExtractionPage.Write(paper, PaperExtractor.Extract(paper), "<i>tên</i>.txt");
        var page = new HtmlParser().ParseDocument(html);

        Assert.Empty(page.QuerySelectorAll("script, img, link, iframe, i > *, [onerror], [src]"));
        Assert.Contains("<i>tên</i>.txt", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    private static IHtmlDocument Page(string text)
    {
        var paper = Samples.Read(text);
        return new HtmlParser().ParseDocument(ExtractionPage.Write(paper, PaperExtractor.Extract(paper), "mau.txt"));
    }
}
