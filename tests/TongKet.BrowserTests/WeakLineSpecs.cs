using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>The line is cut, the server is killed, the window is closed: what was typed comes back and goes to the server.</summary>
public sealed class WeakLineSpecs(Chromium chromium)
{
    private const string Lost = "Mất kết nối: nội dung giữ trên máy này";

    [Fact]
    public async Task What_is_typed_while_the_server_is_killed_is_sent_when_it_is_started_again()
    {
        using var folder = new DataFolder();
        var review = await PreparedReview.LaunchAsync(folder.Path, approved: false, TestContext.Current.CancellationToken);
        var address = $"/bao-cao/{review.Reports[0].Id.Value}?muc={review.Section.Value}";
        var server = await ServerProcess.StartAsync(folder.Path);
        await using var person = await Person.SignInAsync(chromium, server.Address, "anthach.chuyenvien");
        await person.GoAsync(address);

        await server.KillAsync();
        await TypeAsync(person.Page, "Gõ lúc máy chủ chết. ");
        await Assertions.Expect(person.Page.Locator("[data-banner]")).ToContainTextAsync(Lost);
        await server.DisposeAsync();
        await using var again = await ServerProcess.StartAsync(folder.Path, new Uri(server.Address).Port);

        await Assertions.Expect(person.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu", new() { Timeout = 60_000 });
        await person.GoAsync(address);
        await Assertions.Expect(person.Page.Locator(".ProseMirror")).ToContainTextAsync("Gõ lúc máy chủ chết.");
        Assert.Equal(0, await person.Page.KeptTextsAsync());
    }

    [Fact]
    public async Task A_window_closed_without_a_line_loses_nothing_and_a_colleague_s_text_stands_beside_it()
    {
        using var folder = new DataFolder();
        var review = await PreparedReview.LaunchAsync(folder.Path, approved: false, TestContext.Current.CancellationToken);
        var address = $"/bao-cao/{review.Reports[0].Id.Value}?muc={review.Section.Value}";
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var person = await Person.SignInAsync(chromium, server.Address, "anthach.chuyenvien");
        await person.GoAsync(address);
        await person.Page.Context.SetOfflineAsync(true);
        await TypeAsync(person.Page, "Gõ khi mất mạng.");
        await Assertions.Expect(person.Page.Locator("[data-banner]")).ToContainTextAsync(Lost);
        await person.Page.GotoAsync("about:blank");
        await person.Page.Context.SetOfflineAsync(false);

        await using var other = await Person.SignInAsync(chromium, server.Address, "anthach.lanhdao");
        await other.GoAsync(address);
        await TypeAsync(other.Page, "Lãnh đạo viết.");
        await Assertions.Expect(other.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
        await other.Page.GotoAsync("about:blank");
        await IsFreeAsync(other.Page, $"{server.Address}/bao-cao/{review.Reports[0].Id.Value}/muc/{review.Section.Value}/giu");

        await person.Page.GotoAsync(address);
        var conflict = person.Page.Locator("[data-conflict]");
        await Assertions.Expect(conflict.Locator(".tk-side-one")).ToHaveCountAsync(2);
        await conflict.GetByLabel("Lấy đoạn này của bạn").CheckAsync();
        await person.Page.KeepAsync("hai-ben-canh-nhau");
        await conflict.GetByRole(AriaRole.Button, new() { Name = "Ghép các đoạn đã đánh dấu" }).ClickAsync();
        await Assertions.Expect(person.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
        await person.GoAsync(address);

        await Assertions.Expect(person.Page.Locator(".ProseMirror")).ToContainTextAsync("Gõ khi mất mạng.");
        await Assertions.Expect(person.Page.Locator(".ProseMirror")).ToContainTextAsync("Lãnh đạo viết.");
    }

    // Leaving a page gives the section back a moment later.
    private static async Task IsFreeAsync(IPage page, string address)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var answer = await page.Context.APIRequest.GetAsync(address);
            if ((await answer.TextAsync()).Contains("\"words\":\"\"", StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(500);
        }

        Assert.Fail("the section was not given back");
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Locator(".ProseMirror").ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(text);
    }
}
