using System.Net;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.SecondFactor;

/// <summary>The second factor as a person meets it.</summary>
public sealed class SecondFactorSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_it_is_on_the_password_alone_opens_nothing_and_each_code_opens_once()
    {
        using var first = await site.SignedInAsync("tinhuy.vanthu");
        var (telephone, codes) = await Telephone.SetUpAsync(first);
        Assert.Equal(10, codes.Distinct().Count());
        Assert.DoesNotContain(
            codes[0],
            await first.GetStringAsync(new Uri("/tai-khoan/ma-du-phong", UriKind.Relative), Ct),
            StringComparison.Ordinal
        );

        using var browser = site.Browser();
        Assert.StartsWith("/dang-nhap/ma", await SignInAsync(browser, "tinhuy.vanthu"), StringComparison.Ordinal);
        Assert.StartsWith("/dang-nhap?", await WhereAsync(browser, "/van-ban"), StringComparison.Ordinal);
        Assert.StartsWith("/dang-nhap/ma", await CodeAsync(browser, "000000"), StringComparison.Ordinal);
        var code = telephone.Code();
        Assert.Equal("/", await CodeAsync(browser, code));
        Assert.Equal("", await WhereAsync(browser, "/van-ban"));

        using var replaying = site.Browser();
        await SignInAsync(replaying, "tinhuy.vanthu");
        Assert.StartsWith("/dang-nhap/ma", await CodeAsync(replaying, code), StringComparison.Ordinal);
        Assert.Equal("/", await CodeAsync(replaying, codes[3].ToUpperInvariant()));

        using var again = site.Browser();
        await SignInAsync(again, "tinhuy.vanthu");
        Assert.StartsWith("/dang-nhap/ma", await CodeAsync(again, codes[3]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_codes_close_the_door_for_a_while()
    {
        using var first = await site.SignedInAsync("sonoivu.vanthu");
        var (telephone, _) = await Telephone.SetUpAsync(first);
        using var browser = site.Browser();
        await SignInAsync(browser, "sonoivu.vanthu");
        for (var i = 0; i < 5; i++)
        {
            await CodeAsync(browser, "000000");
        }

        var where = await CodeAsync(browser, telephone.Code());
        var page = await browser.GetStringAsync(new Uri(where, UriKind.Relative), Ct);

        Assert.Contains("tạm khóa đến", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_without_a_password_before_it_begins_anew()
    {
        using var browser = site.Browser();

        Assert.StartsWith("/dang-nhap?", await CodeAsync(browser, "123456"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_takes_it_off_and_every_session_of_the_person_ends()
    {
        using var person = await site.SignedInAsync("sonoivu.lanhdao");
        await Telephone.SetUpAsync(person);
        using var administrator = await site.SignedInAsync("sonoivu.quantri");
        var list = await administrator.GetStringAsync(new Uri("/quan-tri?tim=sonoivu.lanhdao", UriKind.Relative), Ct);
        var form = System.Text.RegularExpressions.Regex.Match(list, "/quan-tri/vai-tro/[^/]+/xac-thuc").Value;

        using var reset = await SampleSite.PostAsync(administrator, "/quan-tri", form);

        Assert.StartsWith("/dang-nhap", await WhereAsync(person, "/to-chuc"), StringComparison.Ordinal);
        using var browser = site.Browser();
        Assert.Equal("/", await SignInAsync(browser, "sonoivu.lanhdao"));
    }

    [Fact]
    public async Task A_role_of_which_it_is_required_opens_nothing_before_it_is_on_and_cannot_take_it_off()
    {
        using var administrator = await site.SignedInAsync("anthach.quantri");
        using var required = await SampleSite.PostAsync(
            administrator,
            "/quan-tri/an-toan",
            "/quan-tri/an-toan",
            ("role", nameof(Role.Clerk))
        );
        using var person = site.Browser();

        Assert.Equal("/tai-khoan/xac-thuc", await SignInAsync(person, "anthach.vanthu"));
        Assert.Equal("/tai-khoan/xac-thuc", await WhereAsync(person, "/van-ban"));
        var (telephone, _) = await Telephone.SetUpAsync(person);
        Assert.Equal("", await WhereAsync(person, "/van-ban"));
        using var off = await SampleSite.PostAsync(person, "/tai-khoan", "/tai-khoan/xac-thuc/tat", ("code", telephone.Code()));
        Assert.Contains(
            "không tắt được",
            await person.GetStringAsync(new Uri("/tai-khoan", UriKind.Relative), Ct),
            StringComparison.Ordinal
        );

        using var other = site.Browser();
        Assert.Equal("/", await SignInAsync(other, "anthach.chuyenvien"));
    }

    private static async Task<string> SignInAsync(HttpClient browser, string userName)
    {
        using var answer = await SampleSite.SignInAsync(browser, userName, SamplePassword.Text);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<string> CodeAsync(HttpClient browser, string code)
    {
        using var answer = await SampleSite.PostAsync(browser, "/dang-nhap/ma", "/dang-nhap/ma", ("code", code), ("ve", "/"));
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<string> WhereAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), Ct);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{answer.StatusCode}");
        return answer.Headers.Location?.OriginalString ?? "";
    }
}
