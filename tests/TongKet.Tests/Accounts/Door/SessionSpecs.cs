using System.Net;
using System.Text.RegularExpressions;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.SigningIn;

namespace TongKet.Tests.Accounts.Door;

public sealed partial class SessionSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_place_where_one_is_signed_in_is_listed_and_can_be_ended_at_once()
    {
        using var here = await site.SignedInAsync("tinhuy.lanhdao");
        using var there = site.Browser();
        there.DefaultRequestHeaders.UserAgent.ParseAdd(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1"
        );
        using var signedIn = await SampleSite.SignInAsync(there, "tinhuy.lanhdao", SamplePassword.Text);

        var page = await PageAsync(here);
        Assert.Contains("Safari trên iPhone", page, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", page, StringComparison.Ordinal);
        using var ended = await SampleSite.PostAsync(
            here,
            "/tai-khoan",
            "/tai-khoan/phien",
            ("phien", Hidden.Match(page).Groups["id"].Value)
        );

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(there));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here));
        Assert.DoesNotContain("Safari trên iPhone", await PageAsync(here), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_has_just_begun_holds_though_another_request_had_read_a_moment_before()
    {
        using var here = await site.SignedInAsync("anthach.vanthu");
        using var second = await site.SignedInAsync("anthach.vanthu");
        const string Newest =
            "(select s.id from accounts_session s join accounts_user u on u.id = s.user_id where u.user_name = 'anthach.vanthu' order by begun_at desc limit 1)";

        // What "here" reads, and the program keeps for two seconds, is from before the second one began.
        await RunAsync($"update accounts_session set ended_at = now() where id = {Newest}");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here));
        await RunAsync("update accounts_session set ended_at = null");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(second));
    }

    [Fact]
    public async Task All_others_end_with_one_press_and_with_a_new_password()
    {
        using var here = await site.SignedInAsync("sonoivu.chuyenvien");
        using var second = await site.SignedInAsync("sonoivu.chuyenvien");
        using var ended = await SampleSite.PostAsync(here, "/tai-khoan", "/tai-khoan/phien/khac");
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(second));

        using var third = await site.SignedInAsync("sonoivu.chuyenvien");
        const string Fresh = "mật khẩu khác hẳn";
        using var changed = await SampleSite.PostAsync(
            here,
            "/doi-mat-khau",
            "/doi-mat-khau",
            ("old", SamplePassword.Text),
            ("fresh", Fresh),
            ("again", Fresh)
        );

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(third));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here));
        Assert.Single(Regex.Matches(await PageAsync(here), "127.0.0.1"));
    }

    [Fact]
    public async Task Nobody_ends_a_session_of_somebody_else()
    {
        using var victim = await site.SignedInAsync("tinhuy.kiemtra");
        using var twin = await site.SignedInAsync("tinhuy.kiemtra");
        var id = Hidden.Match(await PageAsync(victim)).Groups["id"].Value;
        using var other = await site.SignedInAsync("sonoivu.kiemtra");

        using var tried = await SampleSite.PostAsync(other, "/tai-khoan", "/tai-khoan/phien", ("phien", id));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(twin));
    }

    [Fact]
    public async Task A_cookie_that_was_kept_after_signing_out_opens_nothing()
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");
        using var kept = new HttpRequestMessage(HttpMethod.Get, new Uri("/to-chuc", UriKind.Relative));
        using var page = await browser.GetAsync(new Uri("/to-chuc", UriKind.Relative), Ct);
        var cookies = site.CookiesOf(browser);
        using var signedOut = await SampleSite.PostAsync(browser, "/to-chuc", "/dang-xuat");

        using var thief = site.BrowserWithoutCookies();
        kept.Headers.Add("Cookie", cookies);
        using var answer = await thief.SendAsync(kept, Ct);

        Assert.StartsWith("/dang-nhap", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36",
        "Chrome trên máy tính Windows"
    )]
    [InlineData("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0", "Edge trên máy tính Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 6.1) coc_coc_browser/120.0 Chrome/114.0 Safari/537.36", "Cốc Cốc trên máy tính Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox trên máy tính Linux")]
    [InlineData("Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36", "Chrome trên điện thoại Android")]
    [InlineData("curl/8.0", "Thiết bị chưa rõ")]
    [InlineData("", "Thiết bị chưa rõ")]
    public void A_device_is_told_in_words(string agent, string words) => Assert.Equal(words, DeviceWords.Of(agent));

    private static async Task<string> PageAsync(HttpClient browser) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri("/tai-khoan", UriKind.Relative), Ct));

    private async Task RunAsync(string sql)
    {
        await using var command = site.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser)
    {
        using var answer = await browser.GetAsync(new Uri("/to-chuc", UriKind.Relative), Ct);
        return answer.StatusCode;
    }

    [GeneratedRegex("name=\"phien\" value=\"(?<id>[^\"]+)")]
    private static partial Regex Hidden { get; }
}
