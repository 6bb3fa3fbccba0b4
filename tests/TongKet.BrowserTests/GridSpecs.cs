using Microsoft.Playwright;
using TongKet.BrowserTests.Standing;
using TongKet.Tests;

namespace TongKet.BrowserTests;

/// <summary>The grid of a statistics form under a person's hands.</summary>
public sealed class GridSpecs(Chromium chromium, PostgresFixture postgres)
{
    [Fact]
    public async Task Typing_moves_as_in_Excel_sums_follow_and_all_of_it_stands_after_a_reload()
    {
        await using var scene = await GridScene.OpenAsync(chromium, postgres);
        await scene.Page.KeepsRulesAsync();

        await scene.Cell("1.1|A").ClickAsync();
        await scene.KeysAsync("1234,5", "Enter", "-", "ArrowRight", "x", "Tab");
        await Assertions.Expect(scene.Sum("1|A")).ToHaveTextAsync("1.234,5");
        await Assertions.Expect(scene.Page.Locator("[data-missing]")).ToHaveTextAsync("Còn 1 ô chưa báo cáo");
        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
        await scene.Page.KeepAsync("bieu-nhap");
        await scene.Page.ReloadAsync();

        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("1.234,5");
        await Assertions.Expect(scene.Cell("1.2|A")).ToHaveValueAsync("-");
        await Assertions.Expect(scene.Cell("1.2|B")).ToHaveValueAsync("x");
        await Assertions.Expect(scene.Cell("1.1|B")).ToHaveValueAsync("");
        await Assertions.Expect(scene.Sum("1|A")).ToHaveTextAsync("1.234,5");
        Assert.Equal(0, await scene.Page.KeptTextsAsync());
    }

    [Fact]
    public async Task F2_edits_inside_Esc_gives_back_and_undo_and_redo_go_through_the_sheet()
    {
        await using var scene = await GridScene.OpenAsync(chromium, postgres);

        await scene.Cell("1.1|A").ClickAsync();
        await scene.KeysAsync("12", "Enter", "7", "ArrowUp");
        await scene.KeysAsync("F2", "ArrowLeft", "0", "Enter");
        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("102");
        await scene.KeysAsync("99", "Escape");
        await Assertions.Expect(scene.Cell("1.2|A")).ToHaveValueAsync("7");
        await scene.KeysAsync("Control+z");
        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("12");
        await scene.KeysAsync("Control+z");
        await Assertions.Expect(scene.Cell("1.2|A")).ToHaveValueAsync("");
        await scene.KeysAsync("Control+y", "Control+y");
        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("102");
        await Assertions.Expect(scene.Sum("1|A")).ToHaveTextAsync("109");
        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
    }

    [Fact]
    public async Task A_block_from_Excel_comes_in_and_what_is_no_number_is_named_and_left_out()
    {
        await using var scene = await GridScene.OpenAsync(chromium, postgres);

        await scene.PasteAsync("1.1|A", "1.200\t1.250,5\n30\tnhiều\t5\n");

        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("1.200");
        await Assertions.Expect(scene.Cell("1.1|B")).ToHaveValueAsync("1.250,5");
        await Assertions.Expect(scene.Cell("1.2|A")).ToHaveValueAsync("30");
        await Assertions.Expect(scene.Cell("1.2|B")).ToHaveValueAsync("");
        await Assertions.Expect(scene.Banner).ToContainTextAsync("dòng “Lớp chuyên đề”, cột “Năm nay”: “nhiều” không phải là số");
        await Assertions.Expect(scene.Sum("1|A")).ToHaveTextAsync("1.230");
        await scene.KeysAsync("Control+z");
        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("");
        await Assertions.Expect(scene.Cell("1.2|A")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_dropped_line_keeps_the_cells_and_sends_them_when_it_is_back()
    {
        await using var scene = await GridScene.OpenAsync(chromium, postgres);

        await scene.Page.Context.SetOfflineAsync(true);
        await scene.Cell("1.1|A").ClickAsync();
        await scene.KeysAsync("41", "Enter");
        await Assertions.Expect(scene.Saved).ToContainTextAsync("đang giữ trên máy này");
        await scene.Page.Context.SetOfflineAsync(false);
        await scene.Page.ReloadAsync();

        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("41");
        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
    }

    [Fact]
    public async Task Two_people_in_one_cell_see_both_values_and_choose()
    {
        await using var scene = await GridScene.OpenAsync(chromium, postgres);
        await scene.ColleagueSaysAsync("1.1", "A", 50);

        await scene.Cell("1.1|A").ClickAsync();
        await scene.KeysAsync("60", "Enter");
        await Assertions.Expect(scene.Page.Locator(".tk-grid-conflict")).ToContainTextAsync("bạn nhập “60”, Vi Văn Sơn vừa ghi “50”");
        await scene.Page.KeepAsync("bieu-trung");
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "Ghi số của tôi" }).ClickAsync();
        await Assertions.Expect(scene.Page.Locator(".tk-grid-conflict")).ToHaveCountAsync(0);
        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
        await scene.Page.ReloadAsync();

        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("60");
    }

    [Fact]
    public async Task A_doubt_is_asked_and_answered_with_a_note_beside_the_cell()
    {
        await using var scene = await GridScene.OpenAsync(chromium, postgres);

        await scene.Cell("1.1|A").ClickAsync();
        await scene.KeysAsync("-5", "Enter");
        await Assertions.Expect(scene.Issues).ToContainTextAsync("Hỏi lại: Dòng “Lớp chính trị”, cột “Năm trước”: số âm (-5).");
        await scene.Cell("1.1|A").ClickAsync();
        await scene.KeysAsync("Shift+F2", "Điều chỉnh giảm theo kết luận kiểm tra", "Enter");

        await Assertions.Expect(scene.Issues).ToContainTextAsync("Đã giải thích: Dòng “Lớp chính trị”");
    }

    [Fact]
    public async Task A_form_that_changed_says_so_and_keeps_what_was_typed()
    {
        await using var scene = await GridScene.OpenAsync(chromium, postgres);
        await scene.ColleagueSaysAsync("1.1", "A", 50);
        scene.Change();

        await scene.Page.ReloadAsync();

        await Assertions.Expect(scene.Page.Locator("main")).ToContainTextAsync("Biểu đã thay đổi");
        await Assertions.Expect(scene.Page.Locator("main")).ToContainTextAsync("Thêm cột “Kế hoạch”");
        await Assertions.Expect(scene.Cell("1.3|A")).ToHaveValueAsync("50");
    }

    [Fact]
    public async Task Without_scripts_the_same_page_is_a_form_that_posts()
    {
        await using var scene = await GridScene.OpenAsync(chromium, postgres, scripts: false);

        await scene.Cell("1.1|A").FillAsync("12");
        await scene.Cell("1.2|A").FillAsync("tám");
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu biểu" }).ClickAsync();

        await Assertions.Expect(scene.Page.Locator(".tk-flash")).ToContainTextAsync("“tám” không phải là số");
        await Assertions.Expect(scene.Cell("1.1|A")).ToHaveValueAsync("12");
        await scene.Cell("1.2|A").FillAsync("8");
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu biểu" }).ClickAsync();
        await Assertions.Expect(scene.Sum("1|A")).ToHaveTextAsync("20");
    }
}
