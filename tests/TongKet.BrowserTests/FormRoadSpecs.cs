using System.Globalization;
using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>A statistics form on its whole road, and the deadlines beside it: laid down by hand, filled in, more time asked, put together.</summary>
public sealed class FormRoadSpecs(Chromium chromium)
{
    private string _address = "";
    private string _review = "";

    [Fact]
    public async Task A_form_made_by_hand_is_filled_in_while_more_time_is_asked_and_granted()
    {
        Assert.SkipWhen(chromium.Missing is not null, chromium.Missing ?? "");
        using var folder = new DataFolder();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        _address = server.Address;
        await using var specialist = await Person.SignInAsync(chromium, _address, "tinhuy.chuyenvien");
        await LaunchAsync(specialist);
        await FillInAsync();
        await GrantAsync(specialist);
        await WatchAsync(specialist);
    }

    private static string In(int days) =>
        TimeProvider.System.GetUtcNow().AddHours(7).AddDays(days).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private async Task LaunchAsync(Person specialist)
    {
        var page = specialist.Page;
        await specialist.GoAsync("/dot-tong-ket/tao");
        await page.Locator("main form[action='/dot-tong-ket/tao'] button").Last.ClickAsync();
        await specialist.ArrivesAsync("/dot-tong-ket/tao/");
        var draft = new Uri(page.Url).AbsolutePath;
        await specialist.GoAsync(draft + "/bieu");
        await specialist.PressAsync("Lập biểu trống");
        await page.FillAsync("#ma", "01/TK");
        await page.FillAsync("#ten", "Kết quả tuyên truyền");
        await page.Locator("[name=r-ten]").FillAsync("Số buổi tuyên truyền");
        await page.Locator("[name=c-ten]").FillAsync("Năm nay");
        await specialist.PressAsync("Thêm dòng");
        await page.Locator("[name=r-ten]").Nth(1).FillAsync("Số lượt người dự");
        await specialist.PressAsync("Thêm cột");
        await page.Locator("[name=c-ten]").Nth(1).FillAsync("Năm trước");
        await specialist.PressAsync("Thêm ô riêng");
        await page.GetByLabel("Nhập hay không").SelectOptionAsync("x");
        await page.Locator("[name=o-cot]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await specialist.PressAsync("Lưu biểu");
        Assert.Contains("Đã lưu biểu", await specialist.ToldAsync(), StringComparison.Ordinal);
        await page.KeepAsync("bieu-lap");

        await specialist.GoAsync(draft);
        await page.FillAsync("#title", "Sơ kết công tác tuyên truyền năm 2026");
        await page.FillAsync("#recipient", "Ban Thường vụ Tỉnh ủy");
        await page.Locator("button[value='nhom-them']").ClickAsync();
        await page.Locator("[name=g-name]").WaitForAsync();
        await page.Locator("[name=g-name]").FillAsync("Các đảng ủy xã");
        await page.Locator("[name=g-day]").FillAsync(In(9));
        await page.Locator("[name=g-add]").FillAsync("Các đảng ủy xã, phường, đặc khu");
        await page.Locator("[name=o-title]").First.FillAsync("Kết quả thực hiện");
        await specialist.PressAsync("Phát động");
        Assert.Contains("Đã phát động", await specialist.ToldAsync(), StringComparison.Ordinal);
        _review = new Uri(page.Url).AbsolutePath;
    }

    private async Task FillInAsync()
    {
        await using var writer = await Person.SignInAsync(chromium, _address, "anthach.chuyenvien");
        await writer.GoAsync(_review + "/thoi-han");
        await writer.Page.GetByText("Xin gia hạn").ClickAsync();
        await writer.Page.GetByLabel("Xin nộp chậm nhất ngày").FillAsync(In(14));
        await writer.Page.GetByLabel("Lý do").FillAsync("Chờ số liệu của các trường học.");
        await writer.Page.KeepAsync("gia-han");
        await writer.PressAsync("Gửi đề nghị");

        await writer.GoAsync("/");
        await writer.Page.GetByRole(AriaRole.Button, new() { Name = "Bắt đầu soạn" }).First.ClickAsync();
        await writer.ArrivesAsync("/bao-cao/");
        await writer.FollowAsync("Biểu 01/TK");
        await writer.Page.Locator(".tk-grid input").First.ClickAsync();
        await writer.Page.Keyboard.TypeAsync("bốn");
        await writer.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(writer.Page.Locator("[data-banner]")).ToContainTextAsync("“bốn” không phải là số");
        await writer.Page.Locator(".tk-grid input").First.FillAsync("12");
        await writer.Page.Locator(".tk-grid input").First.PressAsync("Enter");
        await Assertions.Expect(writer.Page.Locator("[data-banner]")).ToBeHiddenAsync();
        await writer.Page.Locator(".tk-grid input").First.FillAsync("12");
        await writer.Page.Keyboard.PressAsync("Enter");
        await writer.Page.Keyboard.TypeAsync("1.450");
        await writer.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(writer.Page.Locator("[data-missing]")).ToHaveTextAsync("Còn 1 ô chưa báo cáo");
        // The first row's second cell was closed by hand: it asks nothing and counts for nothing.
        Assert.Equal(3, await writer.Page.Locator(".tk-grid td input:not([type=hidden])").CountAsync());
    }

    private async Task GrantAsync(Person specialist)
    {
        await specialist.GoAsync(_review + "/thoi-han");
        await specialist.Page.KeepAsync("thoi-han");
        await specialist.PressAsync("Đồng ý gia hạn");
        await specialist.Page.KeepsRulesAsync();
        Assert.Contains("còn 14 ngày", await specialist.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task WatchAsync(Person specialist)
    {
        await specialist.GoAsync(_review + "/ban-do");
        await specialist.GoAsync(_review + "/tong-hop");
        await specialist.PressAsync("Mở tổng hợp");
        await specialist.FollowAsync("Biểu 01/TK");
        Assert.Contains("Số liệu của 0/40 đơn vị", await specialist.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await specialist.GoAsync("/nhac-viec");
        await specialist.Page.KeepAsync("nhac-viec");
        await specialist.GoAsync("/van-ban/so-di");
        await specialist.GoAsync("/uy-quyen");
        await specialist.GoAsync("/tai-khoan");
    }
}
