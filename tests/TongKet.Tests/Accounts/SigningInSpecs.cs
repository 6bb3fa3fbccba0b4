using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Samples;

namespace TongKet.Tests.Accounts;

public sealed class SigningInSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sign_in_page_names_the_sample_accounts_and_says_that_they_are_samples()
    {
        using var browser = site.Browser();

        var page = await browser.GetStringAsync(new Uri("/dang-nhap", UriKind.Relative), Ct);

        Assert.Contains("tinhuy.chuyenvien", page, StringComparison.Ordinal);
        Assert.Contains("dữ liệu mẫu", page, StringComparison.Ordinal);
        Assert.Contains(SamplePassword.Text, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_asks_to_sign_in_and_comes_back_to_itself()
    {
        using var browser = site.Browser();

        using var closed = await browser.GetAsync(new Uri("/to-chuc?tim=an", UriKind.Relative), Ct);
        using var opened = await SampleSite.PostAsync(
            browser,
            "/dang-nhap",
            "/dang-nhap",
            ("userName", "tinhuy.lanhdao"),
            ("password", SamplePassword.Text),
            ("ve", "/to-chuc?tim=an")
        );

        Assert.Equal("/dang-nhap?ve=%2Fto-chuc%3Ftim%3Dan", closed.Headers.Location?.OriginalString);
        Assert.Equal("/to-chuc?tim=an", opened.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("/\t/example.org/")]
    [InlineData("https://example.org/")]
    public async Task Signing_in_never_leads_to_a_foreign_address(string address)
    {
        using var browser = site.Browser();

        using var answer = await SampleSite.PostAsync(
            browser,
            "/dang-nhap",
            "/dang-nhap",
            ("userName", "tinhuy.lanhdao"),
            ("password", SamplePassword.Text),
            ("ve", address)
        );

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("tinhuy.lanhdao", "sai mật khẩu")]
    [InlineData("khong.co.ai", SamplePassword.Text)]
    public async Task A_wrong_name_and_a_wrong_password_get_the_same_answer(string userName, string password)
    {
        using var browser = site.Browser();

        using var answer = await SampleSite.SignInAsync(browser, userName, password);
        var page = await browser.GetStringAsync(answer.Headers.Location, Ct);

        Assert.Contains("Tên đăng nhập hoặc mật khẩu chưa đúng", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_tries_even_the_right_password_waits()
    {
        using var browser = site.Browser();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await SampleSite.SignInAsync(browser, "yenhac", "sai mật khẩu");
        }

        using var answer = await SampleSite.SignInAsync(browser, "yenhac", SamplePassword.Text);
        var page = await browser.GetStringAsync(answer.Headers.Location, Ct);

        Assert.Contains("tạm khóa đến", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_closes_the_pages()
    {
        using var browser = await site.SignedInAsync("tinhuy.kiemtra");

        using var out_ = await SampleSite.PostAsync(browser, "/to-chuc", "/dang-xuat");
        using var after = await browser.GetAsync(new Uri("/to-chuc", UriKind.Relative), Ct);

        Assert.StartsWith("/dang-nhap", after.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_of_two_offices_chooses_for_which_one_to_act_and_never_for_a_third()
    {
        using var browser = await site.SignedInAsync("haicoquan");
        var second = SampleProvince.IdOf("Văn phòng Tỉnh ủy").Value.ToString();
        var foreign = SampleProvince.IdOf("Sở Y tế").Value.ToString();

        using var switched = await SampleSite.PostAsync(browser, "/to-chuc", "/doi-co-quan", ("office", second));
        var page = await browser.GetStringAsync(new Uri("/to-chuc", UriKind.Relative), Ct);
        using var refused = await SampleSite.PostAsync(browser, "/to-chuc", "/doi-co-quan", ("office", foreign));
        var after = await browser.GetStringAsync(new Uri("/to-chuc", UriKind.Relative), Ct);

        Assert.Contains("Bạn đang làm việc cho Văn phòng Tỉnh ủy", page, StringComparison.Ordinal);
        Assert.Contains("Bạn không giữ vị trí ở cơ quan đã chọn", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("office", Guid.Empty.ToString())]);

        using var answer = await browser.PostAsync(new Uri("/doi-co-quan", UriKind.Relative), content, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_new_person_must_choose_a_password_before_anything_else()
    {
        using var administrator = await site.SignedInAsync("sonoivu.quantri");
        using var given = await SampleSite.PostAsync(
            administrator,
            "/quan-tri",
            "/quan-tri/vai-tro",
            ("office", SampleProvince.IdOf("Sở Nội vụ").Value.ToString()),
            ("userName", "nguoi.moi"),
            ("name", "Người Mới"),
            ("role", "Specialist"),
            ("from", "2026-01-01"),
            ("last", "")
        );
        var told = await administrator.GetStringAsync(given.Headers.Location, Ct);
        var password = System.Text.RegularExpressions.Regex.Match(told, "một lần (?<p>[a-z0-9]{12})").Groups["p"].Value;

        using var person = site.Browser();
        using var first = await SampleSite.SignInAsync(person, "nguoi.moi", password);
        using var elsewhere = await person.GetAsync(new Uri("/to-chuc", UriKind.Relative), Ct);
        using var changed = await SampleSite.PostAsync(
            person,
            "/doi-mat-khau",
            "/doi-mat-khau",
            ("old", password),
            ("fresh", "mật khẩu riêng của tôi"),
            ("again", "mật khẩu riêng của tôi")
        );
        using var now = await person.GetAsync(new Uri("/to-chuc", UriKind.Relative), Ct);

        Assert.Equal("/doi-mat-khau", first.Headers.Location?.OriginalString);
        Assert.Equal("/doi-mat-khau", elsewhere.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, now.StatusCode);
    }

    [Fact]
    public async Task The_first_administrator_is_made_only_where_there_is_nobody()
    {
        await using var scope = site.Services.CreateAsyncScope();

        Assert.Null(await scope.ServiceProvider.GetRequiredService<IFirstAdministrator>().EnsureAsync(Ct));
    }
}
