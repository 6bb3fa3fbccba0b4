using System.Text;

namespace TongKet.Tests.Reviews;

/// <summary>What looks wrong in an uploaded paper stands beside its facts, with a link to the place.</summary>
public sealed class PaperFindingSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_slip_in_the_paper_is_listed_with_a_link_to_its_place_also_after_saving()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var paper = Encoding.UTF8.GetString(Province.Directive) + "\nBảo vệ lợi ích của của Nhân dân.\n";

        var confirm = await site.UploadAsync(Encoding.UTF8.GetBytes(paper), "co-loi.txt");
        AssertListed(confirm);
        AssertListed(await site.SubmitAsync(confirm, confirm.Address.AbsolutePath, "luu"));
    }

    [Fact]
    public async Task The_text_stands_as_it_was_sent_with_no_blank_behind_a_mark()
    {
        await using var province = await Province.FoundAsync(postgres);
        await using var site = await Site.OpenAsync(province, province.Officer);

        var confirm = await site.UploadAsync(Province.Directive, "chi-dao.txt");

        var text = confirm.Document.QuerySelector(".tk-confirm-paper")!.TextContent;
        Assert.Contains("Bình Hải, ngày 28 tháng 8 năm 2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" , ", text, StringComparison.Ordinal);
    }

    private static void AssertListed(Page page)
    {
        var item = Assert.Single(page.Document.QuerySelectorAll("li"), l => l.TextContent.Contains("Lặp từ", StringComparison.Ordinal));
        var place = page.Document.GetElementById(item.QuerySelector("a")!.GetAttribute("href")![1..]);

        Assert.Equal("của của", place!.TextContent.Trim());
    }
}
