using System.Net;
using System.Text.RegularExpressions;
using TongKet.Accounts.Contracts;
using TongKet.Samples;

namespace TongKet.Tests.Accounts;

/// <summary>A form whose session ended, or whose page is old, loses nothing of what was typed.</summary>
public sealed partial class UnsentFormSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Typed = "Các phường trọng điểm\r\n<b>& \"ghi chú\"</b>";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_signing_in_elsewhere_the_kept_form_is_sent_with_a_new_token()
    {
        using var browser = site.Browser();
        using var refused = await SendAsync(browser, ("name", Typed), ("kinds", "PartyCommittee"), ("__RequestVerificationToken", "cũ"));
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Ct));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("text/html", refused.Content.Headers.ContentType?.MediaType);
        Assert.Contains("/dang-nhap", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"name\" value=\"{Typed}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"cũ\"", page, StringComparison.Ordinal);

        using var signedIn = await SampleSite.SignInAsync(browser, "tinhuy.quantri", SamplePassword.Text);
        var fresh = await browser.GetStringAsync(new Uri("/the-phien", UriKind.Relative), Ct);
        Assert.Contains("\"signedIn\":true", fresh, StringComparison.Ordinal);
        using var sent = await SendAsync(
            browser,
            ("name", Typed),
            ("kinds", "PartyCommittee"),
            ("word", "phường"),
            ("__RequestVerificationToken", Token.Match(fresh).Groups["token"].Value)
        );
        Assert.Equal("/to-chuc/nhom", sent.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_old_page_of_somebody_signed_in_is_answered_with_a_form_that_works_without_scripts()
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");
        using var refused = await SendAsync(browser, ("name", "Nhóm gõ dở"), ("kinds", "PartyCommittee"), ("word", "phường"));
        var page = await refused.Content.ReadAsStringAsync(Ct);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var fields = Hidden.Matches(page).Select(m => (m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value))).ToArray();
        Assert.Contains(("name", "Nhóm gõ dở"), fields);
        using var sent = await SendAsync(browser, fields);
        Assert.Equal("/to-chuc/nhom", sent.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_another_site_sends_is_never_offered_for_sending_again()
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");
        browser.DefaultRequestHeaders.Add("Origin", "http://la.example");
        using var refused = await SendAsync(browser, ("name", "Do nơi khác gửi"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Ct));
        Assert.DoesNotContain("Do nơi khác gửi", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_never_echoed()
    {
        using var browser = site.Browser();
        using var refused = await SendAsync(browser, "/dang-nhap", ("userName", "ông Tạ"), ("password", "bí mật của tôi"));
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Ct));

        Assert.Contains("ông Tạ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("bí mật", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Gửi lại</button>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_answered_with_problem_details()
    {
        using var browser = site.Browser();
        browser.DefaultRequestHeaders.Remove("Accept");
        browser.DefaultRequestHeaders.Add("Accept", "application/json");
        using var refused = await SendAsync(browser, ("name", "Nhóm gõ dở"));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, params (string Name, string Value)[] fields) =>
        SendAsync(browser, "/to-chuc/nhom", fields);

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        if (!browser.DefaultRequestHeaders.Contains("Origin"))
        {
            request.Headers.Add("Origin", browser.BaseAddress!.GetLeftPart(UriPartial.Authority));
        }

        return await browser.SendAsync(request, Ct);
    }

    [GeneratedRegex("\"token\":\"(?<token>[^\"]+)\"")]
    private static partial Regex Token { get; }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\">")]
    private static partial Regex Hidden { get; }
}
