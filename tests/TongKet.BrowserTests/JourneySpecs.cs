using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TongKet.BrowserTests;

/// <summary>The whole road in one go, as the people of an invented province walk it: from the directive's file to the report that goes up.</summary>
public sealed partial class JourneySpecs(Chromium chromium)
{
    private const string Sentence = "Phường có 12 khu phố, 21.450 nhân khẩu; kinh tế chủ yếu là dịch vụ và chế biến hải sản.";
    private string _address = "";
    private string _review = "";
    private string _report = "";

    [Fact]
    public async Task From_the_directives_file_to_the_consolidated_report()
    {
        Assert.SkipWhen(chromium.Missing is not null, chromium.Missing ?? "");
        // A server of its own: people take up the first thing that waits for them, and other tests launch reviews for the same offices.
        using var folder = new DataFolder();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        _address = server.Address;
        await LaunchAsync();
        await WriteAsync();
        await ImportAsync();
        await ApproveAsync();
        await SendAsync();
        await HandleAsync();
        await OverseeAsync();
        await ConsolidateAsync();
        await AskFromAboveAsync();
        await SendUpAsync();
    }

    private Task<Person> AsAsync(string userName) => Person.SignInAsync(chromium, _address, userName);

    private async Task LaunchAsync()
    {
        await using var specialist = await AsAsync("tinhuy.chuyenvien");
        await specialist.GoAsync("/van-ban/tai-len");
        await specialist.Page.KeepAsync("03-tai-van-ban");
        await specialist.Page.GetByLabel("Tệp văn bản").SetInputFilesAsync(Samples.Path("01-cong-van-tinh-uy-tong-ket-chi-thi-17.docx"));
        await specialist.PressAsync("Tải lên");
        await specialist.ArrivesAsync("/xac-nhan");
        await specialist.Page.KeepAsync("04-xac-nhan");
        Assert.Equal("412-CV/TU", await specialist.Page.GetByLabel("Số, ký hiệu").First.InputValueAsync());

        await specialist.Page.GetByLabel("Tôi đã đối chiếu với văn bản").CheckAsync();
        await specialist.PressAsync("Xác nhận, lập đợt tổng kết");
        await specialist.ArrivesAsync("/dot-tong-ket/tao/");
        var deadline = TimeProvider.System.GetUtcNow().AddDays(5).ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var day in await specialist.Page.GetByLabel("Thời hạn", new() { Exact = true }).AllAsync())
        {
            await day.FillAsync(deadline);
        }

        await specialist.PressAsync("Phát động");
        Assert.Contains("Đã phát động", await specialist.ToldAsync(), StringComparison.Ordinal);
        _review = new Uri(specialist.Page.Url).AbsolutePath;
        await specialist.Page.KeepsRulesAsync();
        await specialist.Page.KeepAsync("05-dot-tong-ket");
    }

    private async Task WriteAsync()
    {
        await using var writer = await AsAsync("anthach.chuyenvien");
        await writer.Page.KeepAsync("02-trang-chu");
        await writer.Page.GetByRole(AriaRole.Button, new() { Name = "Bắt đầu soạn" }).First.ClickAsync();
        await writer.ArrivesAsync("/bao-cao/");
        _report = new Uri(writer.Page.Url).AbsolutePath;

        await writer.Page.Locator(".ProseMirror").ClickAsync();
        await writer.Page.Keyboard.TypeAsync(Sentence);
        await writer.Page.GetByText(SavedAt).First.WaitForAsync();
        await writer.Page.KeepAsync("06-soan-bao-cao");

        // Nobody pressed a button: the text is there after the page was loaded anew.
        await writer.GoAsync(_report);
        await writer.FollowAsync("Khái quát địa bàn");
        Assert.Contains(Sentence, await writer.Page.Locator(".ProseMirror").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task ImportAsync()
    {
        await using var writer = await AsAsync("anthach.chuyenvien");
        await writer.GoAsync(_report + "/nhap");
        await writer.Page.GetByLabel("Tệp báo cáo").SetInputFilesAsync(Samples.Path("04-bao-cao-dang-uy-xa-long-thanh-dong.docx"));
        await writer.PressAsync("Đọc tệp");
        await writer.Page.KeepsRulesAsync();
        await writer.Page.KeepAsync("07-nhap-tu-tep");
        // The sample report leaves parts of the outline out; the page names them.
        Assert.Contains("Bài học kinh nghiệm", await writer.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await writer.PressAsync("Đưa vào báo cáo");
        await writer.GoAsync(_report + "/xem");
        Assert.Contains(Sentence, await writer.Page.Locator(".tk-paper").InnerTextAsync(), StringComparison.Ordinal);
        await writer.Page.KeepAsync("08-xem-lai");
        if (await writer.Page.GetByLabel("và vẫn trình").CountAsync() > 0)
        {
            await writer.Page.GetByLabel("và vẫn trình").CheckAsync();
        }

        await writer.PressAsync("Trình duyệt");
        Assert.Contains("Đã trình", await writer.ToldAsync(), StringComparison.Ordinal);
    }

    private async Task ApproveAsync()
    {
        await using var leader = await AsAsync("anthach.lanhdao");
        await leader.TakeUpAsync("Xem và duyệt");
        await leader.GoAsync(_report + "/duyet");
        await leader.Page.KeepAsync("09-duyet");
        await leader.PressAsync("Duyệt báo cáo");
        Assert.Contains("Đã duyệt", await leader.ToldAsync(), StringComparison.Ordinal);
    }

    private async Task SendAsync()
    {
        await using var clerk = await AsAsync("anthach.vanthu");
        await clerk.TakeUpAsync("Cấp số và gửi");
        await clerk.GoAsync(_report + "/xem");
        await clerk.Page.KeepAsync("10-nop");
        await clerk.PressAsync("Nộp báo cáo");
        await clerk.ArrivesAsync("/bien-nhan/");
        Assert.Contains("khớp mã kiểm tra", await clerk.Page.Locator(".tk-receipt").InnerTextAsync(), StringComparison.Ordinal);
        await clerk.Page.KeepAsync("11-bien-nhan");
    }

    private async Task HandleAsync()
    {
        await using var intermediary = await AsAsync("tuyengiao.chuyenvien");
        await intermediary.TakeUpAsync("Tiếp nhận");
        await intermediary.Page.KeepAsync("12-tiep-nhan");
        await intermediary.Page.GetByLabel("Lý do, cần bổ sung gì").FillAsync("Đề nghị bổ sung số liệu về thu gom chất thải rắn.");
        await intermediary.PressAsync("Trả lại để bổ sung");
        Assert.Contains("Đã trả lại", await intermediary.ToldAsync(), StringComparison.Ordinal);

        await CompleteAsync();

        await intermediary.TakeUpAsync("Tiếp nhận");
        await intermediary.PressAsync("Tiếp nhận báo cáo");
        Assert.Contains("Đã tiếp nhận", await intermediary.ToldAsync(), StringComparison.Ordinal);

        await using var recipient = await AsAsync("tinhuy.chuyenvien");
        await recipient.TakeUpAsync("Tiếp nhận");
        await recipient.PressAsync("Tiếp nhận báo cáo");
        Assert.Contains("Đã tiếp nhận", await recipient.ToldAsync(), StringComparison.Ordinal);
    }

    private async Task CompleteAsync()
    {
        await using (var writer = await AsAsync("anthach.chuyenvien"))
        {
            await writer.TakeUpAsync("Bổ sung");
            Assert.Contains("thu gom chất thải rắn", await writer.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            await writer.GoAsync(_report + "/xem");
            if (await writer.Page.GetByLabel("và vẫn trình").CountAsync() > 0)
            {
                await writer.Page.GetByLabel("và vẫn trình").CheckAsync();
            }

            await writer.PressAsync("Trình duyệt");
        }

        await ApproveAsync();
        await SendAsync();
    }

    private async Task OverseeAsync()
    {
        await using var leader = await AsAsync("tinhuy.lanhdao");
        await leader.GoAsync("/theo-doi");
        await leader.FollowAsync("Đơn vị nào còn nợ việc gì");
        await leader.Page.KeepAsync("31-viec-phai-hoan-thanh");
        await Assertions.Expect(leader.Page.Locator("tbody")).ToContainTextAsync("Đảng ủy");
        await leader.Page.GetByLabel("Loại việc").SelectOptionAsync("Báo cáo");
        await leader.Page.GetByRole(AriaRole.Button, new() { Name = "Lọc", Exact = true }).ClickAsync();
        Assert.All(
            await leader.Page.Locator("tbody tr td:nth-child(3)").AllInnerTextsAsync(),
            kind => Assert.Equal("Báo cáo", kind.Trim())
        );
        await leader.GoAsync(_review + "/bang");
        await leader.Page.KeepAsync("13-bang-theo-doi");
        await leader.Page.Locator(".tk-count", new() { HasText = "đã nộp" }).ClickAsync();
        Assert.Contains("An Thạch", (await leader.Page.Locator("tbody tr").AllInnerTextsAsync()).Single(), StringComparison.Ordinal);

        var excel = await leader.Page.RunAndWaitForDownloadAsync(() =>
            leader.Page.GetByRole(AriaRole.Link, new() { Name = "Xuất Excel" }).ClickAsync()
        );
        Assert.EndsWith(".xlsx", excel.SuggestedFilename, StringComparison.Ordinal);
        await leader.GoAsync(_review + "/ban-do");
        await leader.Page.KeepAsync("18-ban-do");
        await leader.Page.SetViewportSizeAsync(390, 780);
        await leader.GoAsync(_review + "/bang");
        await leader.Page.KeepAsync("17-dien-thoai");
    }

    private async Task ConsolidateAsync()
    {
        await using var specialist = await AsAsync("tinhuy.chuyenvien");
        await specialist.GoAsync(_review + "/tong-hop");
        await specialist.PressAsync("Mở tổng hợp");
        await specialist.FollowAsync("Khái quát địa bàn");
        var passages = specialist.Page.Locator(".tk-bench-units article");
        await passages.Filter(new() { HasText = "12 khu phố" }).GetByRole(AriaRole.Checkbox).CheckAsync();
        await specialist.PressAsync("Lấy từng ý");
        await Assertions.Expect(specialist.Page.Locator(".tk-bench-draft")).ToContainTextAsync("12 khu phố");

        await specialist.FollowAsync("Sửa");
        await specialist.Page.Locator(".tk-bench-draft .tk-bench-editor").First.ClickAsync();
        await specialist.Page.Keyboard.PressAsync("Control+End");
        await specialist.Page.Keyboard.TypeAsync(" Nhìn chung ổn định.");
        await specialist.PressAsync("Lưu đoạn");
        await Assertions.Expect(specialist.Page.Locator(".tk-bench-draft")).ToContainTextAsync("đã sửa");

        await passages.First.GetByRole(AriaRole.Checkbox).CheckAsync();
        await specialist.Page.GetByLabel("Lý do để lại").FillAsync("Nội dung chỉ riêng một địa phương");
        await specialist.PressAsync("Để lại");
        await Assertions.Expect(specialist.Page.Locator(".tk-bench-aside")).ToContainTextAsync("1 ý đã để lại");
        await specialist.Page.KeepAsync("14-tong-hop");
        await specialist.FollowAsync("1 nguồn");
        await Assertions.Expect(specialist.Page.Locator("main")).ToContainTextAsync("phường An Thạch");
        await specialist.Page.KeepAsync("15-nguon");

        await specialist.GoAsync(_review + "/tong-hop");
        var word = await specialist.Page.RunAndWaitForDownloadAsync(() =>
            specialist.Page.GetByRole(AriaRole.Link, new() { Name = "Tải báo cáo (Word)" }).ClickAsync()
        );
        await using var archive = await ZipFile.OpenReadAsync(await word.PathAsync(), TestContext.Current.CancellationToken);
        using var text = new StreamReader(await archive.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        var document = await text.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("12 khu phố", document, StringComparison.Ordinal);
        Assert.Contains("Nhìn chung ổn định", document, StringComparison.Ordinal);
    }

    // The superior asks in a review of its own, from an empty outline.
    private async Task AskFromAboveAsync()
    {
        await using var central = await AsAsync("trunguong.chuyenvien");
        await central.GoAsync("/dot-tong-ket/tao");
        await central.PressAsync("Bắt đầu trống");
        await central.ArrivesAsync("/dot-tong-ket/tao/");
        await central.Page.GetByLabel("Tên đợt tổng kết").FillAsync("Tổng kết công tác bảo vệ môi trường nông thôn");
        await central.Page.GetByLabel("Báo cáo gửi đến").FillAsync("Ban Bí thư");
        await central.HaveAsync("g-add", "Thêm nhóm đơn vị");
        await central.HaveAsync("o-title", "Thêm mục ở cuối");
        await central.Page.GetByLabel("Thêm đơn vị").First.FillAsync("Tỉnh ủy Bình Hải");
        await central.Page.Locator("[name=g-own]").First.CheckAsync();
        await central.Page.Locator("[name=o-title]").First.FillAsync("Khái quát địa bàn, dân số, ngành nghề có ảnh hưởng đến môi trường");
        await central.PressAsync("Phát động");
        Assert.Contains("Đã phát động", await central.ToldAsync(), StringComparison.Ordinal);
    }

    private async Task SendUpAsync()
    {
        await using var specialist = await AsAsync("tinhuy.chuyenvien");
        await specialist.GoAsync(_review + "/tong-hop");
        await specialist.Page.GetByLabel("Gửi lên cấp trên, trong đợt").ScrollIntoViewIfNeededAsync();
        await specialist.Page.KeepAsync("16-gui-len");
        await specialist.PressAsync("Chuyển thành báo cáo gửi lên");
        await specialist.ArrivesAsync("/bao-cao/");
        await specialist.GoAsync(new Uri(specialist.Page.Url).AbsolutePath + "/xem");
        Assert.Contains("12 khu phố", await specialist.Page.Locator(".tk-paper").InnerTextAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"Đã lưu \d{1,2}:\d{2}")]
    private static partial Regex SavedAt { get; }
}
