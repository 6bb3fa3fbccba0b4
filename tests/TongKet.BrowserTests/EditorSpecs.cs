using Microsoft.Playwright;
using TongKet.BrowserTests.Standing;
using TongKet.Reports.Contracts;
using TongKet.Tests;

namespace TongKet.BrowserTests;

public sealed class EditorSpecs(Chromium chromium, PostgresFixture postgres)
{
    [Fact]
    public async Task What_is_typed_is_saved_by_itself_and_stands_there_after_a_reload()
    {
        await using var scene = await Scene.OpenAsync(chromium, postgres);
        await scene.Page.KeepsRulesAsync();

        await scene.TypeAsync("Xã đã bê tông hóa 12 km đường trục xóm.");
        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
        await Assertions.Expect(scene.Page.Locator("[data-outline] a[aria-current]")).ToContainTextAsync("Đang viết");
        await scene.Page.KeepAsync("soan-bao-cao");
        await scene.Page.ReloadAsync();

        await Assertions.Expect(scene.Text).ToContainTextAsync("12 km đường trục xóm");
        Assert.Equal(0, await scene.KeptAsync());
    }

    [Fact]
    public async Task A_dropped_line_is_said_the_text_is_kept_and_saved_when_the_line_is_back()
    {
        await using var scene = await Scene.OpenAsync(chromium, postgres);

        await scene.Page.Context.SetOfflineAsync(true);
        await scene.TypeAsync("Gõ khi mất mạng.");
        await Assertions.Expect(scene.Banner).ToContainTextAsync("Mất kết nối: nội dung giữ trên máy này");
        await scene.Page.KeepsTextsAsync(1);
        await scene.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
        await Assertions.Expect(scene.Banner).ToBeHiddenAsync();
        await scene.Page.ReloadAsync();
        await Assertions.Expect(scene.Text).ToContainTextAsync("Gõ khi mất mạng.");
    }

    [Fact]
    public async Task A_session_that_ends_while_typing_loses_nothing()
    {
        await using var scene = await Scene.OpenAsync(chromium, postgres);
        var address = scene.Page.Url;

        scene.Server.SignedIn = null;
        await scene.TypeAsync("Gõ khi phiên đã hết.");
        await Assertions.Expect(scene.Banner).ToContainTextAsync("Phiên làm việc đã hết");
        await scene.Page.GotoAsync("about:blank");
        scene.Server.SignedIn = scene.Server.Writer;
        await scene.Page.GotoAsync(address);

        await Assertions.Expect(scene.Text).ToContainTextAsync("Gõ khi phiên đã hết.");
        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
        await scene.Page.ReloadAsync();
        await Assertions.Expect(scene.Text).ToContainTextAsync("Gõ khi phiên đã hết.");
        Assert.Equal(0, await scene.KeptAsync());
    }

    [Fact]
    public async Task A_server_that_restarts_is_waited_for()
    {
        await using var scene = await Scene.OpenAsync(chromium, postgres);

        await scene.Server.StopAsync();
        await scene.TypeAsync("Gõ khi máy chủ khởi động lại.");
        await Assertions.Expect(scene.Banner).ToContainTextAsync("tự lưu khi có kết nối");
        await scene.Server.StartAgainAsync();

        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu", new() { Timeout = 40_000 });
    }

    [Fact]
    public async Task Two_people_in_one_section_see_both_texts_and_can_join_them()
    {
        await using var scene = await Scene.OpenAsync(chromium, postgres);

        await scene.Server.ColleagueWritesAsync(scene.Report, scene.Server.Sections[1].Id, "<p>Bản của đồng nghiệp.</p>");
        await scene.TypeAsync("Bản của tôi.");
        var conflict = scene.Page.Locator("[data-conflict]");
        await Assertions.Expect(conflict).ToContainTextAsync("Bản của đồng nghiệp.");
        await scene.Page.KeepAsync("hai-nguoi-cung-sua");
        await conflict.GetByRole(AriaRole.Button, new() { Name = "Ghép các đoạn đã đánh dấu" }).ClickAsync();
        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
        await scene.Page.ReloadAsync();

        await Assertions.Expect(scene.Text).ToContainTextAsync("Bản của đồng nghiệp.");
        await Assertions.Expect(scene.Text).ToContainTextAsync("Bản của tôi.");
    }

    [Fact]
    public async Task A_paste_from_Word_keeps_its_structure_and_loses_its_markup()
    {
        await using var scene = await Scene.OpenAsync(chromium, postgres);

        await scene.Text.ClickAsync();
        await scene.Page.EvaluateAsync(
            """
            () => {
              const data = new DataTransfer();
              data.setData("text/html", `<html><head><style>p.MsoNormal{color:red}</style></head><body><!--StartFragment-->
                <p class=MsoNormal style='color:red'><b>Đậm</b> thường<o:p></o:p></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Ý một</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Ý hai</p>
                <table class=MsoTableGrid border=1><tr><td style='width:3cm'><p class=MsoNormal>Ô</p></td></tr></table><!--EndFragment--></body></html>`);
              document.querySelector(".ProseMirror").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """
        );
        await Assertions.Expect(scene.Saved).ToContainTextAsync("Đã lưu");
        await scene.Page.ReloadAsync();

        await Assertions.Expect(scene.Text.Locator("strong")).ToHaveTextAsync("Đậm");
        await Assertions.Expect(scene.Text.Locator("ul > li")).ToHaveTextAsync(["Ý một", "Ý hai"]);
        await Assertions.Expect(scene.Text.Locator("td")).ToHaveTextAsync("Ô");
        Assert.DoesNotContain(
            "Mso",
            await scene.Page.Locator("template[data-html]").EvaluateAsync<string>("t => t.innerHTML"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Figures_save_by_themselves_and_a_key_goes_to_the_next_empty_section()
    {
        await using var scene = await Scene.OpenAsync(chromium, postgres);
        await scene.TypeAsync("Có nội dung.");

        var number = scene.Page.GetByLabel("Số km đường bê tông", new() { Exact = true });
        await number.FillAsync("bốn");
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu số liệu" }).ClickAsync();
        await Assertions.Expect(scene.Page.GetByText("“bốn” không phải là số")).ToHaveCountAsync(1);
        await Assertions.Expect(number).ToHaveAccessibleDescriptionAsync("“bốn” không phải là số. Hãy nhập số, ví dụ 1.234,5.");
        await number.FillAsync("1234,5");
        await number.BlurAsync();
        await Assertions.Expect(scene.Page.Locator("[data-figures-saved]")).ToContainTextAsync("Đã lưu");
        await Assertions.Expect(number).ToHaveValueAsync("1.234,5");
        await Assertions.Expect(scene.Page.GetByText("không phải là số")).ToHaveCountAsync(0);
        await scene.Page.Keyboard.PressAsync("Alt+n");

        await Assertions.Expect(scene.Page.Locator("#ten-muc")).ToContainTextAsync("Nội dung thứ 2");
    }

    [Fact]
    public async Task Without_scripts_a_plain_form_saves_and_marks()
    {
        await using var scene = await Scene.OpenAsync(chromium, postgres, scripts: false, sections: 120);

        await scene.Page.GetByLabel("Nội dung mục").FillAsync("Dòng một\nDòng hai");
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "Đánh dấu đã xong" }).ClickAsync();

        await Assertions.Expect(scene.Page.GetByLabel("Nội dung mục")).ToHaveValueAsync("Dòng một\nDòng hai");
        await Assertions.Expect(scene.Page.Locator("[data-outline] a[aria-current]")).ToContainTextAsync("Đã xong");
        Assert.Equal(121, await scene.Page.Locator("[data-outline] li").CountAsync());
    }

    [Fact]
    public async Task A_refused_form_shows_both_texts_and_either_or_both_can_be_taken_without_scripts_too()
    {
        await using var scene = await Scene.OpenAsync(chromium, postgres, scripts: false);
        var box = scene.Page.GetByLabel("Nội dung mục");
        await scene.Server.ColleagueWritesAsync(scene.Report, scene.Server.Sections[1].Id, "<p>Bản của đồng nghiệp.</p>");
        await box.FillAsync("Bản của tôi.");
        await scene.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).ClickAsync();
        await Assertions.Expect(scene.Page.Locator("[data-losing]")).ToContainTextAsync("Bản của đồng nghiệp.");
        await Assertions.Expect(box).ToHaveValueAsync("Bản của tôi.");
        var refused = scene.Page.Url;
        await scene.Page.GetByRole(AriaRole.Link, new() { Name = "Lấy cả hai bản" }).ClickAsync();
        await Assertions.Expect(box).ToHaveValueAsync("Bản của đồng nghiệp.\nBản của tôi.");

        await using var other = await chromium.OpenAsync(scene.Server.Address);
        var page = await other.NewPageAsync();
        await page.GotoAsync(refused);
        var conflict = page.Locator("[data-conflict]");
        await Assertions.Expect(conflict.Locator(".tk-side-one")).ToContainTextAsync(["Bản của đồng nghiệp.", "Bản của tôi."]);
        await conflict.GetByRole(AriaRole.Button, new() { Name = "Giữ bản của tôi" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Đã lưu");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".ProseMirror")).ToHaveTextAsync("Bản của tôi.");
        await Assertions.Expect(conflict).ToHaveCountAsync(0);
    }

    private sealed class Scene(WritersServer server, IBrowserContext context, IPage page, ReportId report) : IAsyncDisposable
    {
        public WritersServer Server => server;
        public IPage Page => page;
        public ReportId Report => report;
        public ILocator Text => page.Locator(".ProseMirror");
        public ILocator Saved => page.Locator("[data-saved]");
        public ILocator Banner => page.Locator("[data-banner]");

        public static async Task<Scene> OpenAsync(Chromium chromium, PostgresFixture postgres, bool scripts = true, int sections = 6)
        {
            var server = await WritersServer.StartAsync(postgres, sections);
            var report = await server.OpenAsync();
            var context = await chromium.OpenAsync(server.Address, scripts: scripts);
            var page = await context.NewPageAsync();
            await page.GotoAsync($"/bao-cao/{report.Value}?muc={server.Sections[1].Id.Value}");
            if (scripts)
            {
                await page.Locator(".ProseMirror").WaitForAsync();
            }

            return new(server, context, page, report);
        }

        public async Task TypeAsync(string text)
        {
            await Text.ClickAsync();
            await page.Keyboard.TypeAsync(text);
        }

        /// <summary>How many texts wait in the browser for the server.</summary>
        public Task<int> KeptAsync() => page.KeptTextsAsync();

        public async ValueTask DisposeAsync()
        {
            await context.DisposeAsync();
            await server.DisposeAsync();
        }
    }
}
