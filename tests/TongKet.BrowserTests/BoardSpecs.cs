using TongKet.Accounts.Contracts;
using TongKet.BrowserTests.Standing;

namespace TongKet.BrowserTests;

public sealed class BoardSpecs(Chromium chromium)
{
    [Fact]
    public async Task A_count_on_the_board_opens_a_list_of_just_so_many_units()
    {
        await using var server = await StandInServer.StartAsync(200, Role.Leader);
        await using var context = await chromium.OpenAsync(server.Address);
        var page = await context.NewPageAsync();

        await page.GotoAsync(server.Board);
        await page.KeepsRulesAsync();
        await page.KeepAsync("bang-theo-doi");
        foreach (var word in new[] { "đã nộp", "nộp muộn", "quá hạn chưa nộp", "chưa bắt đầu", "trả lại" })
        {
            var tile = page.Locator(".tk-count", new() { HasText = word }).First;
            var count = int.Parse(await tile.Locator("strong").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
            await tile.ClickAsync();

            Assert.True(count > 0);
            Assert.Equal(count, await page.Locator("tbody tr").CountAsync());
        }
    }

    [Fact]
    public async Task A_search_without_marks_finds_the_unit_with_marks_and_its_address_can_be_sent()
    {
        await using var server = await StandInServer.StartAsync(200, Role.Leader);
        await using var context = await chromium.OpenAsync(server.Address);
        var page = await context.NewPageAsync();

        await page.GotoAsync(server.Board);
        await page.GetByLabel("Tên đơn vị").FillAsync("dong thanh");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Lọc", Exact = true }).ClickAsync();
        var address = page.Url;
        await page.GotoAsync("/theo-doi");
        await page.GotoAsync(address);

        var names = await page.Locator("tbody tr td:nth-child(2)").AllInnerTextsAsync();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.StartsWith("Đảng ủy xã Đông Thành", name.Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_board_home_and_watch_pages_keep_the_rules_on_a_phone_and_without_scripts()
    {
        await using var server = await StandInServer.StartAsync(40, Role.Leader);
        await using var context = await chromium.OpenAsync(server.Address, 360, 740, scripts: true);
        var page = await context.NewPageAsync();
        foreach (var address in new[] { "/", "/theo-doi", server.Board })
        {
            await page.GotoAsync(address);
            await page.KeepsRulesAsync();
            await page.KeepAsync(
                "dien-thoai-"
                    + (
                        address == "/" ? "trang-chu"
                        : address == "/theo-doi" ? "theo-doi"
                        : "bang"
                    )
            );
        }

        await page.GetByLabel("Mở danh mục").CheckAsync(new() { Force = true });
        Assert.True(await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Văn bản", Exact = true }).IsVisibleAsync());
    }

    [Fact]
    public async Task The_home_page_of_a_leader_says_how_far_each_review_is()
    {
        await using var server = await StandInServer.StartAsync(40, Role.Leader);
        await using var context = await chromium.OpenAsync(server.Address, scripts: false);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/");
        await page.KeepsRulesAsync();
        await page.KeepAsync("trang-chu-lanh-dao");

        Assert.Contains("/40 đơn vị", await page.Locator(".tk-home-side").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/khong-co");
        Assert.Contains("Không tìm thấy", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await page.KeepAsync("khong-tim-thay");
    }

    [Fact]
    public async Task A_board_of_all_communes_of_the_country_answers_quickly()
    {
        await using var server = await StandInServer.StartAsync(3_321, Role.Leader);
        using var http = new HttpClient { BaseAddress = new Uri(server.Address) };
        var ct = TestContext.Current.CancellationToken;
        await http.GetStringAsync(new Uri(server.Board, UriKind.Relative), ct);
        var clock = TimeProvider.System;

        var times = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            var began = clock.GetTimestamp();
            Assert.Contains(
                "3.321 mục",
                await http.GetStringAsync(new Uri(server.Board + "?sap=ten", UriKind.Relative), ct),
                StringComparison.Ordinal
            );
            times.Add(clock.GetElapsedTime(began).TotalMilliseconds);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"board of 3,321 units: {times.Min():F0} ms");
        Assert.True(times.Min() < 1_000, $"fastest answer took {times.Min():F0} ms");
    }
}
