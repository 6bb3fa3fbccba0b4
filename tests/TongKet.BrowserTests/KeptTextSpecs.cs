using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>What is typed into an editor outlives a reload, the end of the session and giving way to another text.</summary>
public sealed class KeptTextSpecs(Chromium chromium)
{
    private const string Typed = "Đoạn gõ dở của người tổng hợp.";

    [Fact]
    public async Task A_passage_survives_the_end_of_the_session_and_a_reload()
    {
        using var folder = new DataFolder();
        var review = await PreparedReview.LaunchAsync(folder.Path, approved: false, TestContext.Current.CancellationToken);
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var person = await Person.SignInAsync(chromium, server.Address, "tinhuy.chuyenvien");
        var page = person.Page;
        await person.GoAsync($"/dot-tong-ket/{review.Review.Value}/tong-hop");
        await person.PressAsync("Mở tổng hợp");
        await page.GetByText("Viết thêm một đoạn").ClickAsync();
        await page.Locator(".tk-bench-draft .tk-bench-editor").ClickAsync();
        await page.Keyboard.TypeAsync(Typed);
        var cookies = await page.Context.CookiesAsync();
        await page.Context.ClearCookiesAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Thêm vào dự thảo" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-line]")).ToContainTextAsync("Phiên làm việc đã hết");

        await page.Context.AddCookiesAsync(
            cookies.Select(c => new Cookie
            {
                Name = c.Name,
                Value = c.Value,
                Domain = c.Domain,
                Path = c.Path,
            })
        );
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".tk-bench-draft .tk-bench-editor")).ToContainTextAsync(Typed);
        await page.GetByRole(AriaRole.Button, new() { Name = "Thêm vào dự thảo" }).ClickAsync();

        await Assertions.Expect(page.Locator(".tk-bench-passage")).ToContainTextAsync(Typed);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-kept]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_text_that_gives_way_is_in_the_history_with_its_last_words()
    {
        using var folder = new DataFolder();
        var review = await PreparedReview.LaunchAsync(folder.Path, approved: false, TestContext.Current.CancellationToken);
        var address = $"/bao-cao/{review.Reports[0].Id.Value}?muc={review.Section.Value}";
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var person = await Person.SignInAsync(chromium, server.Address, "anthach.chuyenvien");
        var page = person.Page;
        await person.GoAsync(address);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(address);
        await TypeAsync(other, "Bản ở thẻ kia.");
        await Assertions.Expect(other.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
        await TypeAsync(page, "Bản ở thẻ này");
        await Assertions.Expect(page.Locator("[data-conflict]")).ToContainTextAsync("Bạn đã lưu mục này ở thẻ hoặc máy khác");
        await TypeAsync(page, " và lời gõ sau.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Dùng bản của bạn ở thẻ khác" }).ClickAsync();

        await Assertions.Expect(page.Locator(".ProseMirror")).ToContainTextAsync("Bản ở thẻ kia.");
        await person.GoAsync($"/bao-cao/{review.Reports[0].Id.Value}/lich-su?muc={review.Section.Value}");
        await person.FollowAsync("Xem");
        await Assertions.Expect(page.Locator(".tk-paper")).ToContainTextAsync("Bản ở thẻ này và lời gõ sau.");
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Locator(".ProseMirror").ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(text);
    }
}
