using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>From a directive's file to the launched review, by mouse and keyboard.</summary>
public sealed class ConfirmSpecs(Chromium chromium, SampleServer server)
{
    private const string FieldInView =
        "() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }";

    [Fact]
    public async Task A_file_becomes_confirmed_facts_a_prepared_review_and_a_launched_one()
    {
        await using var person = await Person.SignInAsync(chromium, await server.AddressAsync(), "tinhuy.chuyenvien");
        var page = person.Page;
        await person.GoAsync("/van-ban/tai-len");
        await page.Locator("#tep").SetInputFilesAsync(Sample("02-ke-hoach-tinh-uy-tong-ket-nghi-quyet-09.docx"));
        await person.PressAsync("Tải lên");
        await page.KeepsRulesAsync();
        Assert.EndsWith("/xac-nhan", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
        await page.KeepAsync("xac-nhan-van-ban");

        await page.Keyboard.PressAsync("Alt+ArrowDown");
        var counted = await page.Locator("[data-confirm-count]").InnerTextAsync();
        await page.Keyboard.PressAsync("Alt+Enter");
        Assert.NotEqual(counted, await page.Locator("[data-confirm-count]").InnerTextAsync());
        Assert.True(await page.Locator("mark.tk-here").CountAsync() > 0);
        await page.Locator("mark[data-of^='/assignments/']").First.ClickAsync();
        Assert.Contains("/assignments/", await FocusedFactAsync(page), StringComparison.Ordinal);

        // What is confirmed by keyboard is seen: the field comes into the window each time.
        for (var facts = 0; facts < 12; facts++)
        {
            await page.Keyboard.PressAsync("Alt+ArrowDown");
            Assert.True(await page.EvaluateAsync<bool>(FieldInView));
        }

        await page.GetByLabel("Tôi đã đối chiếu với văn bản").CheckAsync();
        await person.PressAsync("Xác nhận, lập đợt tổng kết");
        await page.KeepsRulesAsync();
        await page.KeepAsync("chuan-bi-dot-tong-ket");
        await page.EvaluateAsync("document.querySelectorAll('[name=g-add]').forEach(a => a.value = '')");
        // The sample's deadlines may lie behind the day of the test: a person who launches it all the same is asked first.
        var knowing = page.GetByLabel("Tôi biết, vẫn phát động với thời hạn này");
        if (await knowing.CountAsync() > 0)
        {
            await knowing.CheckAsync();
        }

        await person.PressAsync("Phát động");
        await page.KeepsRulesAsync();

        await Assertions.Expect(page.Locator(".tk-flash")).ToContainTextAsync("Đã phát động");
        await page.KeepAsync("dot-tong-ket");
        await person.FollowAsync("Đơn vị");
        await person.FollowAsync("Đề cương");
        await page.KeepAsync("de-cuong");
    }

    [Fact]
    public async Task Outline_rows_move_without_a_round_trip_and_are_saved_as_they_stand()
    {
        await using var person = await Person.SignInAsync(chromium, await server.AddressAsync(), "tinhuy.chuyenvien");
        var page = person.Page;
        await person.GoAsync("/dot-tong-ket/tao");
        await person.PressAsync("Bắt đầu trống");
        var address = page.Url;
        await page.GetByLabel("Tên đợt tổng kết").FillAsync("Sơ kết thử");
        await page.Locator("[name=o-title]").FillAsync("Một");
        await MoveAsync(page, 0, "Thêm mục sau mục này");
        await page.Locator("[name=o-title]").Nth(1).FillAsync("Hai");
        await MoveAsync(page, 1, "Chuyển mục vào một cấp");
        await MoveAsync(page, 1, "Thêm mục sau mục này");
        await page.Locator("[name=o-title]").Nth(2).FillAsync("Ba");
        await MoveAsync(page, 2, "Chuyển mục lên");
        Assert.Equal(address, page.Url);

        await page.Locator(".tk-confirm-foot").GetByText("Lưu").ClickAsync();
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");

        Assert.Equal(["Một", "Ba", "Hai"], await page.Locator("[name=o-title]").EvaluateAllAsync<string[]>("all => all.map(t => t.value)"));
        Assert.Equal(["0", "1", "1"], await page.Locator("[name=o-depth]").EvaluateAllAsync<string[]>("all => all.map(t => t.value)"));
    }

    [Fact]
    public async Task On_a_phone_the_lists_and_the_confirm_page_fit()
    {
        await using var person = await Person.SignInAsync(chromium, await server.AddressAsync(), "tinhuy.vanthu");
        var page = person.Page;
        await person.GoAsync("/van-ban/tai-len");
        await page.Locator("#tep").SetInputFilesAsync(Sample("05-cong-van-dang-uy-xa-giao-chi-bo-bao-cao.docx"));
        await person.PressAsync("Tải lên");
        await page.SetViewportSizeAsync(390, 844);

        foreach (var address in (string[])[new Uri(page.Url).AbsolutePath, "/van-ban", "/dot-tong-ket", "/nhiem-vu"])
        {
            await person.GoAsync(address);
            await page.KeepAsync("dien-thoai" + address.Replace('/', '-')[..Math.Min(14, address.Length)]);
            Assert.True(
                await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth + 1"),
                $"{address} is wider than a phone"
            );
        }
    }

    private static Task MoveAsync(IPage page, int row, string move) =>
        page.Locator(".tk-outline-row").Nth(row).GetByLabel(move, new() { Exact = true }).ClickAsync();

    private static Task<string> FocusedFactAsync(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.closest('[data-fact]')?.dataset.fact ?? ''");

    private static string Sample(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "samples", name)))
            {
                return Path.Combine(folder.FullName, "samples", name);
            }
        }

        throw new InvalidOperationException("The samples belong to a checkout; none stands above this program.");
    }
}
