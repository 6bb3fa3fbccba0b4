using Microsoft.Playwright;
using TongKet.BrowserTests.Standing;
using TongKet.Reports.Contracts;
using TongKet.Tests;

namespace TongKet.BrowserTests;

public sealed class ReportRoadSpecs(Chromium chromium, PostgresFixture postgres)
{
    [Fact]
    public async Task From_the_list_to_the_receipt_back_with_a_reason_and_out_again()
    {
        await using var server = await WritersServer.StartAsync(postgres, 3);
        await using var context = await chromium.OpenAsync(server.Address);
        var page = await context.NewPageAsync();

        await GoAsync(page, "/bao-cao");
        await PressAsync(page, "Soạn báo cáo");
        await page.Locator(".ProseMirror").ClickAsync();
        await page.Keyboard.TypeAsync("Đã làm xong 12 km đường.");
        await page.Locator("form[data-island]").GetByRole(AriaRole.Button, new() { Name = "Đánh dấu đã xong" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ProseMirror")).ToContainTextAsync("12 km");
        var report = new Uri(page.Url).AbsolutePath;

        await GoAsync(page, report + "/xem");
        await Assertions.Expect(page.Locator("#kiem-tra")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("2 mục trống", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByLabel("Tôi biết còn 2 mục trống").CheckAsync();
        await PressAsync(page, "Trình duyệt");

        server.SignedIn = server.Leader;
        await GoAsync(page, "/bao-cao");
        await page.GetByRole(AriaRole.Link, new() { Name = "Duyệt", Exact = true }).ClickAsync();
        await page.KeepAsync("duyet-bao-cao");
        await PressAsync(page, "Duyệt báo cáo");

        server.SignedIn = server.Clerk;
        await GoAsync(page, report + "/xem");
        await PressAsync(page, "Nộp báo cáo");
        await page.KeepsRulesAsync();
        await Assertions.Expect(page.GetByText("Nội dung lưu giữ khớp mã kiểm tra.")).ToBeVisibleAsync();
        await page.KeepAsync("bien-nhan");
        var receipt = new Uri(page.Url).AbsolutePath;

        server.SignedIn = server.Recipient;
        await GoAsync(page, "/bao-cao");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tiếp nhận", Exact = true }).ClickAsync();
        await page.KeepsRulesAsync();
        await Assertions.Expect(page.Locator(".tk-paper")).ToContainTextAsync("Đã làm xong 12 km đường.");
        await page.KeepAsync("tiep-nhan-bao-cao");
        await page.GetByLabel("Lý do, cần bổ sung gì").FillAsync("Bổ sung kinh phí.");
        await page.GetByLabel("Hạn mới (nếu cần)").FillAsync("31/2/2030");
        await PressAsync(page, "Trả lại để bổ sung");
        await Assertions.Expect(page.GetByText("Không đọc được hạn.")).ToBeVisibleAsync();
        // The reason that was typed stands on the page that asks for a better day.
        Assert.Equal("Bổ sung kinh phí.", await page.Locator("textarea[name='ly-do']").InputValueAsync());
        await page.Locator("input[name='han']").FillAsync("5/2/2030");
        await PressAsync(page, "Gửi lại");
        await Assertions.Expect(page.Locator(".tk-flash")).ToContainTextAsync("Đã trả lại");

        server.SignedIn = server.Writer;
        await GoAsync(page, report);
        await Assertions.Expect(page.Locator(".tk-returns")).ToContainTextAsync("Bổ sung kinh phí.");
        await Assertions.Expect(page.Locator(".tk-returns")).ToContainTextAsync("Hạn mới 05/02/2030");
        await GoAsync(page, report + "/lich-su");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Lần 1, số" })).ToBeVisibleAsync();
        await GoAsync(page, receipt);
        await page.SetViewportSizeAsync(360, 740);
        foreach (var address in new[] { "/bao-cao", report, report + "/xem", report + "/lich-su", report + "/nhap", receipt })
        {
            await GoAsync(page, address);
        }
    }

    [Fact]
    public async Task A_draft_is_closed_to_others_and_its_Word_file_opens_for_its_office()
    {
        await using var server = await WritersServer.StartAsync(postgres, 3);
        var report = await server.OpenAsync();
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Address) };

        var word = await http.GetAsync($"/bao-cao/{report.Value}/docx", TestContext.Current.CancellationToken);
        Assert.Equal(
            "PK",
            System.Text.Encoding.ASCII.GetString(await word.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), 0, 2)
        );

        server.SignedIn = server.Recipient;
        foreach (var address in new[] { "", "/xem", "/lich-su", "/docx", "/nhap" })
        {
            var answer = await http.GetAsync($"/bao-cao/{report.Value}{address}", TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.DoesNotContain("Nội dung thứ 1", text, StringComparison.Ordinal);
            Assert.DoesNotContain("data-island=\"editor\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_existing_report_is_read_looked_over_and_taken_in()
    {
        await using var server = await WritersServer.StartAsync(postgres, 3);
        var report = await server.OpenAsync();
        await using var context = await chromium.OpenAsync(server.Address);
        var page = await context.NewPageAsync();

        await GoAsync(page, $"/bao-cao/{report.Value}/nhap");
        await page.GetByLabel("Tệp báo cáo")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "bao-cao.txt",
                    MimeType = "text/plain",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(
                        "BÁO CÁO\n\nI. Kết quả thực hiện\n\n2. Nội dung thứ 2 của phong trào đường làng ngõ xóm\n\nNhân dân hiến 300 m2 đất.\n"
                    ),
                }
            );
        await PressAsync(page, "Đọc tệp");
        await page.KeepsRulesAsync();
        await page.KeepAsync("nhap-bao-cao");
        await PressAsync(page, "Đưa vào báo cáo");
        await GoAsync(page, $"/bao-cao/{report.Value}?muc={server.Sections[2].Id.Value}");

        await Assertions.Expect(page.Locator(".ProseMirror")).ToContainTextAsync("hiến 300 m2 đất");
    }

    private static async Task GoAsync(IPage page, string address)
    {
        var answer = await page.GotoAsync(address);
        Assert.True(answer!.Ok, $"{address}: {answer.Status}");
        await page.KeepsRulesAsync();
    }

    private static Task PressAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
