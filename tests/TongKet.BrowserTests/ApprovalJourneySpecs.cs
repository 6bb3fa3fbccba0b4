using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>A leader returns a draft, sees what changed, lets a colleague approve in his place; the clerk keeps a number and sends with it.</summary>
public sealed class ApprovalJourneySpecs(Chromium chromium)
{
    [Fact]
    public async Task What_was_returned_is_compared_approved_by_delegation_and_sent_under_a_kept_number()
    {
        using var folder = new DataFolder();
        var review = await PreparedReview.LaunchAsync(folder.Path, approved: true, TestContext.Current.CancellationToken);
        var report = $"/bao-cao/{review.Reports[0].Id.Value}";
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var leader = await Person.SignInAsync(chromium, server.Address, "anthach.lanhdao");
        await leader.GoAsync(report + "/duyet");
        await leader.Page.GetByLabel("Lý do, cần sửa gì").FillAsync("Bổ sung số buổi ở thôn.");
        await leader.Page.GetByLabel("Hạn nội bộ").FillAsync("5/2/2030");
        await leader.PressAsync("Trả lại người soạn");

        await using var writer = await Person.SignInAsync(chromium, server.Address, "anthach.chuyenvien");
        await writer.GoAsync($"{report}?muc={review.Section.Value}");
        await Assertions.Expect(writer.Page.Locator(".tk-returns")).ToContainTextAsync("Hạn nội bộ 05/02/2030");
        await writer.Page.Locator(".ProseMirror").ClickAsync();
        await writer.Page.Keyboard.PressAsync("Control+End");
        await writer.Page.Keyboard.TypeAsync(" Riêng các thôn có 9 buổi.");
        await Assertions.Expect(writer.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
        await writer.GoAsync(report + "/xem");
        await writer.PressAsync("Trình duyệt");

        await leader.GoAsync(report + "/duyet");
        await Assertions.Expect(leader.Page.Locator(".tk-diff ins")).ToHaveTextAsync(" Riêng các thôn có 9 buổi.");
        await Assertions.Expect(leader.Page.GetByLabel("Thể thức đề ký")).ToContainTextAsync("T/M Ban Thường vụ / Phó Bí thư");
        await leader.Page.KeepAsync("duyet-thay-doi");
        await leader.GoAsync("/uy-quyen");
        var person = leader.Page.GetByLabel("Người được ủy quyền");
        var deputy = await person.Locator("option", new() { HasText = "Chuyên viên" }).First.GetAttributeAsync("value");
        await person.SelectOptionAsync(deputy!);
        await leader.Page.GetByLabel("Đến hết ngày").FillAsync("2030-02-05");
        await leader.Page.GetByLabel("Lý do, văn bản ủy quyền").FillAsync("Đi công tác, Giấy ủy quyền số 3");
        await leader.PressAsync("Ủy quyền");
        await Assertions.Expect(leader.Page.GetByText("Đang có hiệu lực")).ToBeVisibleAsync();
        await leader.Page.KeepAsync("uy-quyen");

        await writer.GoAsync(report + "/duyet");
        await Assertions.Expect(writer.Page.GetByText("Bạn duyệt theo ủy quyền của")).ToBeVisibleAsync();
        await writer.PressAsync("Duyệt báo cáo");
        Assert.Contains("Đã duyệt", await writer.ToldAsync(), StringComparison.Ordinal);

        await using var clerk = await Person.SignInAsync(chromium, server.Address, "anthach.vanthu");
        await clerk.GoAsync("/van-ban/so-di");
        await clerk.Page.GetByText("Giữ số").First.ClickAsync();
        await clerk.Page.Locator("#so").FillAsync("7");
        await clerk.Page.GetByLabel("Giữ cho văn bản nào, vì sao").FillAsync("Báo cáo môi trường");
        await clerk.Page.Locator("form[action$='giu-so'] button").ClickAsync();
        await Assertions.Expect(clerk.Page.GetByText("Đang giữ", new() { Exact = true })).ToBeVisibleAsync();
        await clerk.GoAsync(report + "/xem");
        await clerk.Page.Locator("#so").FillAsync("7");
        await clerk.PressAsync("Nộp báo cáo");
        await Assertions.Expect(clerk.Page.Locator(".tk-receipt")).ToContainTextAsync("ủy quyền)");
        await clerk.GoAsync("/van-ban/so-di");
        await Assertions.Expect(clerk.Page.GetByText("Đang giữ", new() { Exact = true })).ToHaveCountAsync(0);
        await Assertions.Expect(clerk.Page.GetByText("Số trống", new() { Exact = true })).ToHaveCountAsync(6);
        await clerk.Page.KeepAsync("so-van-ban-di");
        await writer.GoAsync(report + "/lich-su");
        await writer.FollowAsync("trả lại lúc");
        await Assertions.Expect(writer.Page.Locator(".tk-paper")).Not.ToContainTextAsync("Riêng các thôn");
    }
}
