using Microsoft.Playwright;
using TongKet.BrowserTests.Standing;
using TongKet.Tests;

namespace TongKet.BrowserTests;

/// <summary>The server says "later": what was typed stays, says so, and goes once more by itself with the same key.</summary>
public sealed class BusyServerSpecs(Chromium chromium, PostgresFixture postgres)
{
    [Fact]
    public async Task A_text_and_its_figures_go_again_by_themselves_and_are_saved_once()
    {
        await using var server = await WritersServer.StartAsync(postgres);
        var report = await server.OpenAsync();
        await using var context = await chromium.OpenAsync(server.Address);
        var page = await OpenAsync(context, $"/bao-cao/{report.Value}?muc={server.Sections[1].Id.Value}");
        var sent = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Method == "PUT" && !request.Url.EndsWith("/giu", StringComparison.Ordinal))
            {
                sent.Add(request.PostData ?? "");
            }
        };

        await using (await server.HoldAsync(report))
        {
            await page.Locator(".ProseMirror").ClickAsync();
            await page.Keyboard.TypeAsync("Gõ lúc máy chủ bận.");
            await Assertions.Expect(page.Locator("[data-banner]")).ToContainTextAsync("hệ thống tự gửi lại sau");
            await Assertions.Expect(page.Locator("[data-banner]")).ToContainTextAsync("vẫn còn trên máy này");
            await page.GetByLabel("Số km đường bê tông", new() { Exact = true }).FillAsync("12");
            await page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(page.Locator("[data-figures-saved]")).ToContainTextAsync("tự gửi lại sau");
        }

        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
        await Assertions.Expect(page.Locator("[data-figures-saved]")).ToContainTextAsync("Đã lưu");
        Assert.True(sent.Count > 1, $"{sent.Count} tries");
        Assert.Single(sent.Distinct());
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".ProseMirror")).ToHaveTextAsync("Gõ lúc máy chủ bận.");
        Assert.Equal(0, await page.KeptTextsAsync());
    }

    [Fact]
    public async Task Cells_of_a_form_go_again_by_themselves()
    {
        await using var scene = await GridScene.OpenAsync(chromium, postgres);

        await using (await scene.HoldAsync())
        {
            await scene.Cell("1.1|A").ClickAsync();
            await scene.KeysAsync("41", "Enter");
            await Assertions.Expect(scene.Saved).ToContainTextAsync("đang giữ trên máy này; tự gửi lại sau");
        }

        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
        await scene.Page.ReloadAsync();
        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("41");
    }

    [Fact]
    public async Task A_report_that_is_sent_goes_again_by_itself_to_its_one_receipt()
    {
        await using var server = await WritersServer.StartAsync(postgres, 1);
        var report = await server.OpenAsync();
        await server.ApprovedAsync(report);
        server.SignedIn = server.Clerk;
        await using var context = await chromium.OpenAsync(server.Address);
        var page = await OpenAsync(context, $"/bao-cao/{report.Value}/xem");

        await using (await server.HoldAsync(report))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Nộp báo cáo" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("hệ thống tự gửi lại sau");
        }

        await Assertions.Expect(page.GetByText("Nội dung lưu giữ khớp mã kiểm tra.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".tk-receipt")).ToContainTextAsync("Lần nộp");
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
