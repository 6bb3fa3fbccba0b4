using System.Text.RegularExpressions;
using TongKet.Accounts.Contracts;

namespace TongKet.Tests.Accounts.Door;

public sealed class UnlockSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_opens_the_door_again_and_the_log_says_so()
    {
        using var browser = site.Browser();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await SampleSite.SignInAsync(browser, "anthach.lanhdao", "sai mật khẩu");
        }

        using var administrator = await site.SignedInAsync("anthach.quantri");
        var list = await administrator.GetStringAsync(new Uri("/quan-tri?tim=anthach.lanhdao", UriKind.Relative), Ct);
        Assert.Contains("Tạm khóa", list, StringComparison.Ordinal);
        using var opened = await SampleSite.PostAsync(
            administrator,
            "/quan-tri",
            Regex.Match(list, "/quan-tri/vai-tro/[^/]+/mo-khoa").Value
        );
        using var signedIn = await SampleSite.SignInAsync(browser, "anthach.lanhdao", SamplePassword.Text);
        var log = await administrator.GetStringAsync(new Uri("/quan-tri/nhat-ky", UriKind.Relative), Ct);

        Assert.Equal("/", signedIn.Headers.Location?.OriginalString);
        Assert.Contains("Tạm khóa đăng nhập vì gõ sai nhiều lần", log, StringComparison.Ordinal);
        Assert.Contains("Mở khóa đăng nhập cho", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_nobody_s_is_locked_with_the_same_words()
    {
        using var browser = site.Browser();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await SampleSite.SignInAsync(browser, "khong.co.ai.ca", "sai mật khẩu");
        }

        using var answer = await SampleSite.SignInAsync(browser, "khong.co.ai.ca", "sai mật khẩu");

        Assert.Contains("Đã gõ sai 5 lần", await browser.GetStringAsync(answer.Headers.Location, Ct), StringComparison.Ordinal);
    }
}
