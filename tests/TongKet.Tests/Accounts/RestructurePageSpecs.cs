using System.Net;
using TongKet.Samples;

namespace TongKet.Tests.Accounts;

/// <summary>An administrator enters a merger on the pages, sees it on both sides, and takes back what was wrong.</summary>
public sealed class RestructurePageSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly Guid Sen = SampleProvince.IdOf("Đảng ủy xã Bàu Sen").Value;
    private static readonly Guid Trang = SampleProvince.IdOf("Đảng ủy xã Cồn Trắng").Value;

    [Fact]
    public async Task A_merger_is_entered_seen_and_found_by_the_old_name()
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");
        var form = await TextAsync(browser, $"/to-chuc/{Sen}/sap-xep");
        using var entered = await SampleSite.PostAsync(
            browser,
            $"/to-chuc/{Sen}/sap-xep",
            $"/to-chuc/{Sen}/sap-nhap",
            ("cung", Trang.ToString()),
            ("ten", "Đảng ủy xã Sen Trắng"),
            ("ngay", "1/9/2026"),
            ("van-ban", "Nghị quyết 21-NQ/TU ngày 20/8/2026"),
            ("trong-so", "http://dau-do/van-ban/0190b000-0000-7000-8000-000000000001")
        );

        Assert.Contains("Cồn Trắng", form, StringComparison.Ordinal);
        Assert.StartsWith($"/to-chuc/{Sen}#s-", entered.Headers.Location?.OriginalString, StringComparison.Ordinal);
        var old = await TextAsync(browser, $"/to-chuc/{Sen}");
        Assert.Contains("Đảng ủy xã Bàu Sen (nay là Đảng ủy xã Sen Trắng)", old, StringComparison.Ordinal);
        Assert.Contains("/van-ban/0190b000-0000-7000-8000-000000000001", old, StringComparison.Ordinal);
        var found = await TextAsync(browser, "/to-chuc?tim=bau+sen");
        Assert.Contains("nay là Đảng ủy xã Sen Trắng", found, StringComparison.Ordinal);
        Assert.Contains(
            "Nghị quyết 21-NQ/TU ngày 20/8/2026",
            await TextAsync(browser, "/to-chuc/sap-xep?tim=con+trang"),
            StringComparison.Ordinal
        );
        Assert.Contains("Đảng ủy xã Bàu Sen", await TextAsync(browser, "/to-chuc?ngay=31/8/2026&tim=xa+bau+sen"), StringComparison.Ordinal);
        Assert.Contains("nay là Đảng ủy xã Sen Trắng", await TextAsync(browser, "/tim?q=bau+sen"), StringComparison.Ordinal);
        Assert.Contains("organizations.restructured", await LoggedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused_in_words()
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");

        using var refused = await SampleSite.PostAsync(
            browser,
            $"/to-chuc/{Trang}/sap-xep",
            $"/to-chuc/{Trang}/giai-the",
            ("ngay", "mai"),
            ("van-ban", "QĐ")
        );

        Assert.Contains(
            "Hãy gõ ngày hiệu lực",
            await TextAsync(browser, refused.Headers.Location!.OriginalString),
            StringComparison.Ordinal
        );
    }

    private async Task<string> LoggedAsync()
    {
        await using var command = site.Source.CreateCommand("select string_agg(action, ' ') from accounts_audit_entry");
        return (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private static async Task<string> TextAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
