using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Organizations.Contracts;
using TongKet.Samples;

namespace TongKet.Tests.Accounts;

/// <summary>The module's pages, also when nothing is cached: a page is drawn once before its data is there.</summary>
public sealed class PageSpecs(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/to-chuc", "Đảng ủy phường An Thạch")]
    [InlineData("/to-chuc?tim=an+thach", "Ủy ban nhân dân phường An Thạch")]
    [InlineData("/to-chuc?ngay=01/07/2025", "vào ngày 01/07/2025")]
    [InlineData("/to-chuc?ngay=h%C3%B4m+qua", "không phải là một ngày")]
    [InlineData("/to-chuc/sap-xep", "Sắp xếp tổ chức")]
    [InlineData("/to-chuc/nhom?ghi=C%C3%A1c+s%E1%BB%9F", "11 cơ quan")]
    [InlineData("/quan-tri?tim=tinhuy.vanthu", "tinhuy.vanthu")]
    [InlineData("/quan-tri/nhat-ky", "Kiểm tra chuỗi nhật ký")]
    [InlineData("/quan-tri/nhat-ky?kiem-tra=true", "Chuỗi nhật ký nguyên vẹn, kiểm tra lúc")]
    [InlineData("/quan-tri?trang=2", "trang 2/")]
    [InlineData("/dang-nhap?ten=tinhuy.vanthu", "value=\"tinhuy.vanthu\"")]
    [InlineData("/doi-mat-khau", "Mật khẩu mới")]
    [InlineData("ORGANIZATION", "Tên và cấp trên theo thời gian")]
    public async Task A_page_opens_with_its_content(string address, string content)
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");
        var page = address == "ORGANIZATION" ? $"/to-chuc/{SampleProvince.IdOf("Sở Y tế").Value}" : address;
        await ForgetAsync();

        using var answer = await browser.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(content, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_not_gone_through_until_somebody_asks()
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");

        var html = await browser.GetStringAsync(new Uri("/quan-tri/nhat-ky", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("nguyên vẹn", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_account_is_filled_in_by_a_click_on_its_name()
    {
        using var browser = site.Browser();

        var html = await browser.GetStringAsync(new Uri("/dang-nhap?ve=/van-ban", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("href=\"/dang-nhap?ten=tinhuy.vanthu&amp;ve=%2Fvan-ban\"", html, StringComparison.Ordinal);
    }

    [Theory, InlineData("/to-chuc/nhom/danh-sach.xlsx?ngay=01/09/2026"), InlineData("/bao-cao/danh-sach.xlsx?loc=chua-nop")]
    public async Task Lists_come_as_excel(string address)
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");

        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.EndsWith("sheet", answer.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_group_is_understood_under_its_name_and_can_be_taken_away()
    {
        using var browser = await site.SignedInAsync("tinhuy.quantri");

        using var added = await SampleSite.PostAsync(
            browser,
            "/to-chuc/nhom",
            "/to-chuc/nhom",
            ("name", "Các phường trọng điểm"),
            ("kinds", "PartyCommittee"),
            ("word", "phường")
        );
        var found = await site
            .Services.GetRequiredService<IOrganizations>()
            .ResolveAsync(
                "các phường trọng điểm",
                SampleProvince.IdOf(SampleProvince.Committee),
                new DateOnly(2026, 9, 1),
                TestContext.Current.CancellationToken
            );

        Assert.Equal("/to-chuc/nhom", added.Headers.Location?.OriginalString);
        Assert.Equal(11, found.Organizations.Count);
    }

    // Adding nothing makes the snapshot old, as a change by somebody else would.
    private Task ForgetAsync() =>
        site.Services.GetRequiredService<IOrganizationRegister>().AddAsync([], TestContext.Current.CancellationToken);
}
