using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>Several people in one report: who writes is seen, a section is taken over, a colleague is asked; no sentence is lost.</summary>
public sealed class TogetherSpecs(Chromium chromium)
{
    [Fact]
    public async Task A_section_is_taken_over_and_the_other_person_s_unsaved_sentence_is_joined()
    {
        using var folder = new DataFolder();
        var review = await PreparedReview.LaunchAsync(folder.Path, approved: false, TestContext.Current.CancellationToken);
        var address = $"/bao-cao/{review.Reports[0].Id.Value}?muc={review.Section.Value}";
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var writer = await Person.SignInAsync(chromium, server.Address, "anthach.chuyenvien");
        await using var leader = await Person.SignInAsync(chromium, server.Address, "anthach.lanhdao");
        await writer.GoAsync(address);
        await TypeAsync(writer.Page, "Câu đã lưu.");
        await Assertions.Expect(writer.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");

        await leader.GoAsync(address);
        var held = leader.Page.Locator("[data-hold]");
        await Assertions.Expect(held).ToContainTextAsync("đang viết mục này từ");
        await Assertions.Expect(leader.Page.Locator("[data-outline] .tk-held")).ToHaveCountAsync(1);
        await Assertions.Expect(leader.Page.Locator(".ProseMirror")).ToHaveAttributeAsync("contenteditable", "false");
        await leader.Page.KeepAsync("nguoi-khac-dang-viet");
        await writer.Page.Context.SetOfflineAsync(true);
        await TypeAsync(writer.Page, " Câu chưa lưu.");
        leader.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await held.GetByRole(AriaRole.Button, new() { Name = "Nhận viết mục này" }).ClickAsync();
        await Assertions.Expect(leader.Page.Locator(".ProseMirror")).ToHaveAttributeAsync("contenteditable", "true");
        await Assertions.Expect(leader.Page.Locator("[data-hold]")).ToHaveCountAsync(0);
        await writer.Page.Context.SetOfflineAsync(false);

        await Assertions
            .Expect(writer.Page.Locator("[data-hold]"))
            .ToContainTextAsync("được cất trong Lịch sử", new() { Timeout = 60_000 });
        await Assertions.Expect(writer.Page.Locator(".ProseMirror")).ToHaveAttributeAsync("contenteditable", "false");
        await Assertions.Expect(leader.Page.Locator("[data-left]")).ToContainTextAsync("Câu chưa lưu.", new() { Timeout = 60_000 });
        await leader.Page.KeepAsync("phan-chua-luu-cua-nguoi-khac");
        await leader.Page.GetByRole(AriaRole.Button, new() { Name = "Ghép các đoạn đã đánh dấu" }).ClickAsync();
        await Assertions.Expect(leader.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
        await leader.GoAsync(address);
        await Assertions.Expect(leader.Page.Locator(".ProseMirror")).ToContainTextAsync("Câu chưa lưu.");
    }

    [Fact]
    public async Task A_clerk_who_is_asked_for_a_section_finds_it_on_the_home_page_and_writes_it()
    {
        using var folder = new DataFolder();
        var review = await PreparedReview.LaunchAsync(folder.Path, approved: false, TestContext.Current.CancellationToken);
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var writer = await Person.SignInAsync(chromium, server.Address, "anthach.chuyenvien");
        await writer.GoAsync($"/bao-cao/{review.Reports[0].Id.Value}?muc={review.Section.Value}");
        await writer.Page.GetByText("Nhờ người khác viết").ClickAsync();
        var person = writer.Page.GetByLabel("Người viết", new() { Exact = true });
        var clerk = await person.Locator("option", new() { HasText = "Văn thư" }).First.GetAttributeAsync("value");
        await person.SelectOptionAsync(clerk!);
        await writer.Page.GetByLabel("Lời nhắn").FillAsync("Nêu số buổi tuyên truyền.");
        await writer.PressAsync("Nhờ viết mục này");
        await writer.Page.KeepAsync("nho-viet-muc");

        await using var asked = await Person.SignInAsync(chromium, server.Address, "anthach.vanthu");
        await asked.Page.KeepAsync("trang-chu-muc-duoc-nho");
        await asked.FollowAsync("Viết mục");
        await TypeAsync(asked.Page, "Văn thư viết.");

        await Assertions.Expect(asked.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Locator(".ProseMirror").ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(text);
    }
}
