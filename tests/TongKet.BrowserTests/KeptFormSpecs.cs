using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>What is typed into a plain form outlives a reload and the end of the session.</summary>
public sealed class KeptFormSpecs(Chromium chromium, SampleServer server)
{
    private const string Name = "Tên đợt tổng kết";

    [Fact]
    public async Task A_reload_offers_what_was_typed_until_the_server_has_it()
    {
        await using var person = await OnDraftAsync();
        var page = person.Page;
        await page.GetByLabel(Name).FillAsync("Tổng kết gõ dở");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel(Name)).Not.ToHaveValueAsync("Tổng kết gõ dở");

        await page.GetByRole(AriaRole.Button, new() { Name = "Khôi phục phần đã nhập" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel(Name)).ToHaveValueAsync("Tổng kết gõ dở");
        await page.GetByLabel("Báo cáo gửi đến (ghi như trên văn bản)").FillAsync("Tỉnh ủy");
        await page.Locator(".tk-confirm-foot button[value=luu]").ClickAsync();
        await Assertions.Expect(page.Locator(".tk-flash")).ToContainTextAsync("Đã lưu");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel(Name)).ToHaveValueAsync("Tổng kết gõ dở");
        await Assertions.Expect(page.Locator("[data-kept]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task After_the_session_ended_signing_in_at_another_tab_and_one_press_send_everything()
    {
        await using var person = await OnDraftAsync();
        var page = person.Page;
        await page.GetByLabel(Name).FillAsync("Tổng kết còn nguyên");
        await page.GetByLabel("Báo cáo gửi đến (ghi như trên văn bản)").FillAsync("Tỉnh ủy");
        await page.Context.ClearCookiesAsync();
        await page.Locator(".tk-confirm-foot button[value=luu]").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Chưa gửi được" })).ToBeVisibleAsync();
        var again = page.GetByRole(AriaRole.Button, new() { Name = "Gửi lại" });
        await again.ClickAsync();
        await Assertions.Expect(page.GetByText("Bạn chưa đăng nhập lại")).ToBeVisibleAsync();

        var other = await page.Context.RunAndWaitForPageAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "Đăng nhập ở thẻ mới" }).ClickAsync()
        );
        await other.GetByLabel("Tên đăng nhập").FillAsync("tinhuy.chuyenvien");
        await other.GetByLabel("Mật khẩu").FillAsync("binhhai2026");
        await other.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập", Exact = true }).ClickAsync();
        await other.WaitForFunctionAsync("() => location.pathname === '/' && document.readyState === 'complete'");
        await again.ClickAsync();

        await Assertions.Expect(page.Locator(".tk-flash")).ToContainTextAsync("Đã lưu");
        await Assertions.Expect(page.GetByLabel(Name)).ToHaveValueAsync("Tổng kết còn nguyên");
        await Assertions.Expect(page.Locator("[data-kept]")).ToHaveCountAsync(0);
    }

    private async Task<Person> OnDraftAsync()
    {
        var person = await Person.SignInAsync(chromium, await server.AddressAsync(), "tinhuy.chuyenvien");
        await person.GoAsync("/dot-tong-ket/tao");
        await person.PressAsync("Bắt đầu trống");
        // The island is there once it has looked for what was left.
        await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return person;
    }
}
