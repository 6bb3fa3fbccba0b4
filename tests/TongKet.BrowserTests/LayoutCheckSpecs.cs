using Microsoft.Playwright;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;

namespace TongKet.BrowserTests;

/// <summary>A clerk checks a draft's layout and takes the repaired file along.</summary>
public sealed class LayoutCheckSpecs(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task A_draft_is_checked_its_faults_are_named_with_the_article_and_the_repaired_file_is_clean()
    {
        await using var person = await Person.SignInAsync(chromium, await server.AddressAsync(), "anthach.vanthu");
        var page = person.Page;
        await person.GoAsync("/van-ban");
        await person.FollowAsync("Kiểm tra thể thức");
        await page.GetByLabel("Tệp văn bản").SetInputFilesAsync(Word("ke-hoach.docx", Draft));
        await person.PressAsync("Kiểm tra");
        await person.ArrivesAsync("/the-thuc/");

        await Assertions.Expect(page.Locator("table")).ToContainTextAsync("Lề trang không đúng");
        await Assertions.Expect(page.Locator("table")).ToContainTextAsync("05-HD/VPTW");
        await page.KeepAsync("kiem-tra-the-thuc");
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "Tải bản đã sửa" }).ClickAsync()
        );
        Assert.Equal("ke-hoach (đã sửa thể thức).docx", download.SuggestedFilename);
        var repaired = await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);

        await person.FollowAsync("Kiểm tra tệp khác");
        await page.GetByLabel("Tệp văn bản").SetInputFilesAsync(Word("ban-sua.docx", repaired));
        await person.PressAsync("Kiểm tra");
        await person.ArrivesAsync("/the-thuc/");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Đúng thể thức");
    }

    private static FilePayload Word(string name, byte[] bytes) =>
        new()
        {
            Name = name,
            MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Buffer = bytes,
        };

    // As a template of another year leaves it: wrong margins, everything else in order.
    private static byte[] Draft
    {
        get
        {
            var right = LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2026, 11, 5));
            return DocxWriter.Write(
                new OfficialPaper
                {
                    Profile = right with { Page = right.Page with { Left = 20, Right = 30 } },
                    ParentIssuer = "Đảng bộ tỉnh Bình Hải",
                    Issuer = "Đảng ủy xã An Thạch",
                    Number = 21,
                    Notation = "KH/ĐU",
                    Place = "An Thạch",
                    Date = new DateOnly(2026, 11, 5),
                    TypeName = "Kế hoạch",
                    Subject = "trồng cây ven sông",
                    Body =
                    [
                        new PaperHeading("I", "Mục đích", Depth: 0),
                        new PaperText(RichText.FromPlainText("Giữ đất ven sông, làm sạch lối đi chung của bốn thôn.")),
                    ],
                    Recipients = ["Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy"],
                    Signatures = [new PaperSignature("T/M Ban Thường vụ", ["Bí thư"], "Phạm Thị Sương")],
                }
            );
        }
    }
}
