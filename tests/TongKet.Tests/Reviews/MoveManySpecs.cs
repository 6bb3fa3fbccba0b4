using System.Net;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reviews;

/// <summary>Another day for many units at once, on a page without scripts: a slip of the pen costs neither ticks nor words.</summary>
public sealed class MoveManySpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_units_are_one_tick_and_the_search_narrows_it()
    {
        await using var province = await Province.FoundAsync(postgres);
        var review = await LaunchAsync(province);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var page = await site.PageAsync($"/dot-tong-ket/{review.Value}/thoi-han?tim=phuong");

        var one = await site.SubmitAsync(page, Action(review), null, ("tat-ca", "1"), ("ngay", "20/10/2026"), ("ly-do", "bão"));
        var rest = await site.PageAsync($"/dot-tong-ket/{review.Value}/thoi-han");
        var all = await site.SubmitAsync(rest, Action(review), null, ("tat-ca", "1"), ("ngay", "21/10/2026"), ("ly-do", "lũ"));

        Assert.Contains("Đã đổi hạn cho 1 đơn vị", one.Message, StringComparison.Ordinal);
        Assert.Contains("Đã đổi hạn cho 4 đơn vị", all.Message, StringComparison.Ordinal);
        var days = (await province.ReviewsAsync(r => r.ListParticipantsAsync(review, Ct))).Select(p => p.Deadline).Distinct();
        Assert.Equal([new DateOnly(2026, 10, 21)], days.Select(d => d!.Value));
    }

    [Fact]
    public async Task Forgetting_the_ticks_keeps_day_and_reason()
    {
        await using var province = await Province.FoundAsync(postgres);
        var review = await LaunchAsync(province);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var page = await site.PageAsync($"/dot-tong-ket/{review.Value}/thoi-han");
        foreach (var box in page.Document.QuerySelectorAll("input[name=noi]"))
        {
            box.RemoveAttribute("checked");
        }

        var back = await site.SubmitAsync(page, Action(review), null, ("ngay", "20/10/2026"), ("ly-do", "theo Công văn số 9"));

        Assert.Contains("Hãy đánh dấu ít nhất một đơn vị", back.Message, StringComparison.Ordinal);
        Assert.Equal("20/10/2026", back.Document.QuerySelector("#doi-han input[name=ngay]")!.GetAttribute("value"));
        Assert.Equal("theo Công văn số 9", back.Document.QuerySelector("#doi-han input[name=ly-do]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_day_that_cannot_be_keeps_ticks_and_reason_and_is_corrected_in_place()
    {
        await using var province = await Province.FoundAsync(postgres);
        var review = await LaunchAsync(province);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var page = await site.PageAsync($"/dot-tong-ket/{review.Value}/thoi-han");
        var box = page.Document.QuerySelectorAll("input[name=noi]").OfType<AngleSharp.Html.Dom.IHtmlInputElement>().First();
        box.IsChecked = true;

        var refused = await site.SendAsync(page, Action(review), ("ngay", "01/01/2020"), ("ly-do", "bão lũ kéo dài"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(box.Value, Assert.Single(refused.Page.Document.QuerySelectorAll("input[name=noi]")).GetAttribute("value"));
        Assert.Contains(
            "bão lũ kéo dài",
            refused.Page.Document.QuerySelector("textarea[name=ly-do]")!.TextContent,
            StringComparison.Ordinal
        );
        var done = await site.SubmitAsync(refused.Page, Action(review), null, ("ngay", "20/10/2026"));
        Assert.Contains("Đã đổi hạn cho 1 đơn vị", done.Message, StringComparison.Ordinal);
    }

    private static string Action(ReviewId review) => $"/dot-tong-ket/{review.Value}/doi-han";

    private static async Task<ReviewId> LaunchAsync(Province province) =>
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(province.Request(), province.Officer, Ct)));
}
