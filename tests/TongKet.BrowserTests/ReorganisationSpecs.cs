namespace TongKet.BrowserTests;

/// <summary>The administrator's road through a merger, by keyboard and mouse, on a server of its own.</summary>
public sealed class ReorganisationSpecs(Chromium chromium)
{
    [Fact]
    public async Task Two_communes_merge_people_carry_over_and_the_old_name_is_still_found()
    {
        using var folder = new DataFolder();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var admin = await Person.SignInAsync(chromium, server.Address, "tinhuy.quantri");

        // The worked sample of 1 July 2025 is there; the day is typed and sent with Enter.
        await admin.GoAsync("/to-chuc?tim=Thạch+Đông");
        await admin.FollowAsync("Đảng ủy phường Thạch Đông");
        Assert.Contains("nay là Đảng ủy phường An Thạch", await TextAsync(admin), StringComparison.Ordinal);
        await admin.Page.KeepAsync("to-chuc-tien-than");
        await admin.GoAsync("/to-chuc");
        await admin.Page.GetByLabel("Vào ngày").FillAsync("30/06/2025");
        await admin.Page.GetByLabel("Vào ngày").PressAsync("Enter");
        await admin.ArrivesAsync("ngay=30");
        Assert.Contains("Huyện ủy Đông Sa", await TextAsync(admin), StringComparison.Ordinal);

        await admin.GoAsync("/to-chuc?tim=xã+Bàu+Sen");
        // The exact name: the old units "Bàu Sen Thượng", "Bàu Sen Hạ" are found too.
        await admin.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Đảng ủy xã Bàu Sen", Exact = true }).ClickAsync();
        await admin.ArrivesAsync("/to-chuc/");
        await admin.FollowAsync("Sáp nhập, chia tách");
        await admin
            .Page.GetByLabel("Sáp nhập cùng")
            .SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = "Đảng ủy xã Cồn Trắng" });
        await admin.Page.GetByLabel("Tên sau sáp nhập").FillAsync("Đảng ủy xã Sen Trắng");
        await admin.Page.GetByLabel("Từ ngày").FillAsync("01/11/2026");
        await admin.Page.GetByLabel("Theo văn bản").FillAsync("Nghị quyết 21-NQ/TU ngày 20/10/2026");
        await admin.Page.KeepAsync("to-chuc-sap-nhap");
        await admin.PressAsync("Ghi sáp nhập");
        Assert.Contains("Đảng ủy xã Bàu Sen (nay là Đảng ủy xã Sen Trắng)", await TextAsync(admin), StringComparison.Ordinal);

        await admin.GoAsync("/quan-tri");
        await admin.FollowAsync("Xem và chuyển");
        await admin.Page.KeepAsync("to-chuc-chuyen-vai-tro");
        await admin.PressAsync("Chuyển các vai trò đã đánh dấu");
        Assert.Contains("Đã chuyển", await TextAsync(admin), StringComparison.Ordinal);

        await using var clerk = await Person.SignInAsync(chromium, server.Address, "bausen.vanthu");
        Assert.Contains("Đảng ủy xã Sen Trắng", await TextAsync(clerk), StringComparison.Ordinal);
        await admin.GoAsync("/to-chuc?tim=con+trang");
        Assert.Contains("nay là Đảng ủy xã Sen Trắng", await TextAsync(admin), StringComparison.Ordinal);
        await admin.Page.KeepAsync("to-chuc-ten-cu");
    }

    private static Task<string> TextAsync(Person person) => person.Page.Locator("body").InnerTextAsync();
}
