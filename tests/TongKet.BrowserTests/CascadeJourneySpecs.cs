using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TongKet.Reviews.Contracts;

namespace TongKet.BrowserTests;

/// <summary>A commune in the middle: asked by the province, it writes its own directive, asks its cells, and what they send comes into its report.</summary>
public sealed partial class CascadeJourneySpecs(Chromium chromium)
{
    private const string Sentence = "Thực hiện từ quý IV, không hình thức.";
    private string _address = "";
    private string _directive = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_provinces_paper_to_the_communes_own_and_back_up()
    {
        Assert.SkipWhen(chromium.Missing is not null, chromium.Missing ?? "");
        using var folder = new DataFolder();
        var above = await PreparedCascade.AskAsync(folder.Path, Ct);
        ReviewId own;
        await using (var server = await ServerProcess.StartAsync(folder.Path))
        {
            _address = server.Address;
            await WriteAsync(above);
            await ApproveAsync();
            await IssueAsync();
            own = await LaunchAsync();
        }

        await PreparedCascade.AnswerAsync(folder.Path, own, Ct);
        await using var again = await ServerProcess.StartAsync(folder.Path);
        _address = again.Address;
        await TakeUpAsync(above, own);
    }

    private async Task WriteAsync(ReviewId above)
    {
        await using var writer = await Person.SignInAsync(chromium, _address, "anthach.chuyenvien");
        await writer.GoAsync($"/dot-tong-ket/{above.Value}");
        await writer.PressAsync("Lập đợt cho cấp dưới");
        await writer.ArrivesAsync("/dot-tong-ket/tao/");
        await writer.FollowAsync("Soạn văn bản chỉ đạo");
        await writer.ArrivesAsync("/chi-dao");
        _directive = new Uri(writer.Page.Url).AbsolutePath;
        await writer.PressAsync("Soạn văn bản chỉ đạo");
        await Assertions.Expect(writer.Page.GetByLabel("Mở đầu")).ToHaveValueAsync(Cites);
        await writer.Page.GetByLabel("Nội dung khác").FillAsync(Sentence);
        await writer.Page.GetByLabel("Người ký").FillAsync("Đoàn Khắc Nhượng");

        // Nobody pressed a button, and nothing asks when the page is left: it is saved.
        await Assertions.Expect(writer.Page.Locator("[data-autosaved]")).ToContainTextAsync("đã tự lưu");
        await writer.GoAsync(_directive);
        await Assertions.Expect(writer.Page.GetByLabel("Nội dung khác")).ToHaveValueAsync(Sentence);
        await writer.Page.KeepAsync("van-ban-chi-dao");
        await writer.PressAsync("Lưu và trình lãnh đạo");
        Assert.Contains("trình lãnh đạo duyệt", await writer.ToldAsync(), StringComparison.Ordinal);
        await Assertions.Expect(writer.Page.Locator("main")).ToContainTextAsync("Đang ở lãnh đạo");
    }

    private async Task ApproveAsync()
    {
        await using var leader = await Person.SignInAsync(chromium, _address, "anthach.lanhdao");
        await leader.FollowAsync("Xem và duyệt: Công văn");
        await leader.Page.KeepAsync("duyet-van-ban-chi-dao");
        await leader.PressAsync("Duyệt, chuyển văn thư");
        Assert.Contains("Đã duyệt", await leader.ToldAsync(), StringComparison.Ordinal);
    }

    private async Task IssueAsync()
    {
        await using var clerk = await Person.SignInAsync(chromium, _address, "anthach.vanthu");
        await clerk.FollowAsync("Cấp số: Công văn");
        clerk.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await clerk.PressAsync("Phát hành");
        Assert.Contains("Đã phát hành", await clerk.ToldAsync(), StringComparison.Ordinal);
        await clerk.GoAsync("/van-ban/so-di");
        await clerk.FollowAsync("CV/ĐU");
        await Assertions.Expect(clerk.Page.Locator("main")).ToContainTextAsync(Sentence);
    }

    private async Task<ReviewId> LaunchAsync()
    {
        await using var writer = await Person.SignInAsync(chromium, _address, "anthach.chuyenvien");
        await writer.GoAsync(
            _directive
                .Replace("/chi-dao", "", StringComparison.Ordinal)
                .Replace("/dot-tong-ket/", "/dot-tong-ket/tao/", StringComparison.Ordinal)
        );
        await writer.PressAsync("Phát động");
        Assert.Contains("Đã phát động", await writer.ToldAsync(), StringComparison.Ordinal);
        await Assertions.Expect(writer.Page.Locator("main")).ToContainTextAsync("CV/ĐU");
        return ReviewId.From(Guid.Parse(new Uri(writer.Page.Url).Segments[^1]));
    }

    private async Task TakeUpAsync(ReviewId above, ReviewId own)
    {
        await using var writer = await Person.SignInAsync(chromium, _address, "anthach.chuyenvien");
        await writer.GoAsync($"/dot-tong-ket/{own.Value}/tong-hop");
        await writer.PressAsync("Mở tổng hợp");
        writer.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await writer.PressAsync("Lấy hết 2 ý còn lại");
        await writer.GoAsync($"/dot-tong-ket/{above.Value}");
        await writer.PressAsync("Soạn báo cáo");
        await writer.ArrivesAsync("/bao-cao/");
        await Assertions.Expect(writer.Page.Locator(".tk-from-below")).ToHaveCountAsync(2);
        await writer.Page.KeepAsync("bao-cao-tu-cap-duoi");
        await writer.FollowAsync("Xem 2 đoạn chờ");
        await Assertions.Expect(writer.Page.Locator("main")).ToContainTextAsync("Nguồn: ");
        await writer.Page.KeepAsync("noi-dung-tu-cap-duoi");
        // Nine of ten units have not said it yet: such a total is a person's choice.
        await writer.Page.GetByLabel("Lượt người dự").CheckAsync();
        await writer.PressAsync("Đưa nội dung đã chọn vào báo cáo");
        Assert.Contains("Đã đưa 3 nội dung", await writer.ToldAsync(), StringComparison.Ordinal);
        await writer.FollowAsync("Về báo cáo");
        await Assertions.Expect(writer.Page.Locator(".tk-from-below")).ToHaveCountAsync(0);
        await writer.FollowAsync("Xem lại và trình duyệt");
        await Assertions.Expect(writer.Page.Locator(".tk-paper")).ToContainTextAsync("12 buổi tuyên truyền tại các tổ dân cư");
        await Assertions.Expect(writer.Page.Locator(".tk-paper")).ToContainTextAsync("450");
    }

    [GeneratedRegex("Thực hiện Công văn số 412-CV/TU")]
    private static partial Regex Cites { get; }
}
