using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>An outline that changes after launch, as the asking office and a unit that is just writing live through it.</summary>
public sealed class OutlineJourneySpecs(Chromium chromium)
{
    private const string Begun = "Đã tổ chức 12 buổi tuyên truyền.";
    private static readonly string[] Titles =
    [
        "Công tác quán triệt, tuyên truyền",
        "Kết quả thực hiện các chỉ tiêu",
        "Công tác kiểm tra, giám sát",
        "Phương hướng, nhiệm vụ",
    ];

    [Fact]
    public async Task An_outline_is_changed_while_a_unit_writes_and_nothing_is_retyped()
    {
        Assert.SkipWhen(chromium.Missing is not null, chromium.Missing ?? "");
        using var folder = new DataFolder();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var officer = await Person.SignInAsync(chromium, server.Address, "tinhuy.chuyenvien");
        var review = await LaunchAsync(officer);
        await using var writer = await Person.SignInAsync(chromium, server.Address, "anthach.chuyenvien");
        await writer.GoAsync(review);
        await writer.PressAsync("Soạn báo cáo");
        await writer.ArrivesAsync("/bao-cao/");
        var report = new Uri(writer.Page.Url).AbsolutePath;
        await WriteAsync(writer, 1, "Đạt 9/10 chỉ tiêu.");
        await WriteAsync(writer, 2, "Kiểm tra 4 chi bộ.");
        await WriteAsync(writer, 3, "Sẽ làm tiếp.");
        // This one stays open in the editor while the outline changes.
        await WriteAsync(writer, 0, Begun);

        await ChangeAsync(officer, review);

        await writer.Page.Locator(".ProseMirror").PressAsync("Control+End");
        await writer.Page.Keyboard.TypeAsync(" Viết thêm sau khi đổi.");
        await Assertions.Expect(writer.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
        await writer.GoAsync(report);
        var news = writer.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Đề cương đã thay đổi ngày" });
        await Assertions.Expect(news).ToContainTextAsync("gộp “III. Công tác kiểm tra, giám sát” vào “II. Kết quả thực hiện các chỉ tiêu”");
        await Assertions.Expect(writer.Page.Locator("nav.tk-outline")).ToContainTextAsync("đổi tên");
        await Assertions.Expect(writer.Page.GetByText("Phần không còn trong đề cương")).ToBeVisibleAsync();
        await writer.Page.KeepAsync("de-cuong-doi");
        await writer.FollowAsync("gộp “III. Công tác kiểm tra");
        await Assertions.Expect(writer.Page.Locator(".ProseMirror")).ToContainTextAsync("Đạt 9/10 chỉ tiêu.");
        await Assertions.Expect(writer.Page.Locator(".ProseMirror")).ToContainTextAsync("Kiểm tra 4 chi bộ.");
        await writer.FollowAsync("IV. Phương hướng, nhiệm vụ");
        await Assertions.Expect(writer.Page.Locator(".ProseMirror")).ToContainTextAsync("Sẽ làm tiếp.");
        await writer.FollowAsync("I. Công tác học tập, quán triệt");
        await Assertions.Expect(writer.Page.Locator(".ProseMirror")).ToContainTextAsync(Begun + " Viết thêm sau khi đổi.");
        await writer.GoAsync("/");
        await Assertions.Expect(writer.Page.Locator("main")).ToContainTextAsync("Đề cương vừa thay đổi");
    }

    [Fact]
    public async Task What_was_typed_in_a_section_that_is_joined_meanwhile_stands_beside_the_joined_text_until_a_person_chose()
    {
        Assert.SkipWhen(chromium.Missing is not null, chromium.Missing ?? "");
        using var folder = new DataFolder();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var officer = await Person.SignInAsync(chromium, server.Address, "tinhuy.chuyenvien");
        var review = await LaunchAsync(officer);
        await using var writer = await Person.SignInAsync(chromium, server.Address, "anthach.chuyenvien");
        await writer.GoAsync(review);
        await writer.PressAsync("Soạn báo cáo");
        await writer.ArrivesAsync("/bao-cao/");
        var report = new Uri(writer.Page.Url).AbsolutePath;
        await WriteAsync(writer, 1, "Đạt 9/10 chỉ tiêu.");
        await WriteAsync(writer, 2, "Kiểm tra 4 chi bộ.");

        await ChangeAsync(officer, review);

        // The page is older than the outline: both texts stand beside each other, and the writer goes away without choosing.
        await writer.Page.Locator(".ProseMirror").PressAsync("Control+End");
        await writer.Page.Keyboard.TypeAsync(" Viết sau khi gộp.");
        var conflict = writer.Page.Locator("[data-conflict]");
        await Assertions.Expect(conflict).ToContainTextAsync("mục này đã gộp với mục khác");
        await writer.GoAsync(report);
        await Assertions.Expect(writer.Page.Locator("[data-leftover]")).ToContainTextAsync("Công tác kiểm tra, giám sát");
        await writer.FollowAsync("Mở để xem cả hai bản");
        await Assertions.Expect(conflict).ToContainTextAsync("mục này đã gộp với mục khác");
        await Assertions
            .Expect(conflict.Locator(".tk-side-one"))
            .ToContainTextAsync(["Đạt 9/10 chỉ tiêu.", "Kiểm tra 4 chi bộ. Viết sau khi gộp."]);
        await writer.Page.KeepAsync("muc-da-gop-hai-ban");
        await conflict.GetByRole(AriaRole.Button, new() { Name = "Ghép các đoạn đã đánh dấu" }).ClickAsync();
        await Assertions.Expect(writer.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
        await Assertions.Expect(writer.Page.Locator("[data-banner]")).ToBeHiddenAsync();
        await writer.Page.ReloadAsync();
        foreach (var text in (string[])["Đạt 9/10 chỉ tiêu.", "Kiểm tra 4 chi bộ.", "Viết sau khi gộp."])
        {
            await Assertions.Expect(writer.Page.Locator(".ProseMirror")).ToContainTextAsync(text);
        }

        await Assertions.Expect(writer.Page.Locator("[data-leftover], [data-conflict]")).ToHaveCountAsync(0);
        Assert.Equal(0, await writer.Page.KeptTextsAsync());
    }

    private static async Task<string> LaunchAsync(Person officer)
    {
        await officer.GoAsync("/dot-tong-ket/tao");
        await officer.PressAsync("Bắt đầu trống");
        await officer.ArrivesAsync("/dot-tong-ket/tao/");
        await officer.Page.GetByLabel("Tên đợt tổng kết").FillAsync("Tổng kết 05 năm thực hiện Chỉ thị 17");
        await officer.Page.GetByLabel("Báo cáo gửi đến").FillAsync("Ban Thường vụ Tỉnh ủy");
        await officer.HaveAsync("g-add", "Thêm nhóm đơn vị");
        await officer.HaveAsync("o-title", "Thêm mục ở cuối");
        await officer.Page.GetByLabel("Thêm đơn vị").First.FillAsync("Đảng ủy phường An Thạch");
        await officer.Page.Locator("[name=g-own]").First.CheckAsync();
        for (var i = 0; i < Titles.Length; i++)
        {
            if (await officer.Page.Locator("[name=o-title]").CountAsync() <= i)
            {
                await officer.Page.Locator("button[value^='muc-them:']").Last.ClickAsync();
            }

            await officer.Page.Locator("[name=o-label]").Nth(i).FillAsync(((string[])["I", "II", "III", "IV"])[i]);
            await officer.Page.Locator("[name=o-title]").Nth(i).FillAsync(Titles[i]);
        }

        await officer.PressAsync("Phát động");
        Assert.Contains("Đã phát động", await officer.ToldAsync(), StringComparison.Ordinal);
        return new Uri(officer.Page.Url).AbsolutePath;
    }

    private static async Task WriteAsync(Person writer, int section, string text)
    {
        await writer.Page.Locator("nav.tk-outline a").Nth(section).ClickAsync();
        await Assertions.Expect(writer.Page.Locator("#ten-muc")).ToContainTextAsync(Titles[section]);
        await writer.Page.Locator(".ProseMirror").ClickAsync();
        await writer.Page.Keyboard.TypeAsync(text);
        await Assertions.Expect(writer.Page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
    }

    private static async Task ChangeAsync(Person officer, string review)
    {
        await officer.GoAsync(review);
        await officer.FollowAsync("Sửa đề cương sau khi phát động");
        await officer.Page.Locator("[name=o-title]").First.FillAsync("Công tác học tập, quán triệt, tuyên truyền");
        await officer.Page.KeepAsync("de-cuong-sua");
        await officer.Page.Locator("button[value='muc-gop:2']").ClickAsync();
        await Assertions.Expect(officer.Page.Locator("[name=o-title]")).ToHaveCountAsync(3);
        await officer.Page.Locator("button[value='muc-xoa:2']").ClickAsync();
        await officer.PressAsync("Thêm mục ở cuối");
        await Assertions.Expect(officer.Page.Locator("[name=o-title]")).ToHaveCountAsync(3);
        await officer.Page.Locator("[name=o-label]").Last.FillAsync("III");
        await officer.Page.Locator("[name=o-title]").Last.FillAsync("Kiến nghị, đề xuất");
        await officer.PressAsync("Xem đối chiếu cũ → mới");
        await officer.ArrivesAsync("/doi-chieu");
        await Assertions.Expect(officer.Page.Locator("main")).ToContainTextAsync("1 đơn vị đang soạn");
        await officer.Page.KeepAsync("de-cuong-doi-chieu");
        await officer.Page.GetByLabel("Lý do sửa đề cương").FillAsync("Theo hướng dẫn bổ sung của Ban Tuyên giáo");
        await officer.PressAsync("Áp dụng đề cương mới");
        Assert.Contains("Đã áp dụng đề cương mới", await officer.ToldAsync(), StringComparison.Ordinal);
        await officer.Page.KeepsRulesAsync();
    }
}
