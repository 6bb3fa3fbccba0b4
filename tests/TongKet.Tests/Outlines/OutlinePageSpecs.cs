using TongKet.Accounts.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Revising;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Outlines;

/// <summary>The pages on which an outline is changed, used without scripts, behind the wall of the office that asks.</summary>
public sealed class OutlinePageSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task An_outline_is_edited_compared_corrected_and_accepted_on_its_pages()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.WrittenAsync(0, ("Quán triệt", "Đã mở 12 hội nghị."), ("Kiểm tra", "Đã kiểm tra 3 nơi."));
        await scene.SentAsync(1, ("Quán triệt", "Một."));
        var (gone, stays, last) = (scene["Quán triệt"], scene["Kiểm tra"], scene["Phương hướng"]);
        await using var site = await Site.OpenAsync(scene.Province, scene.Province.Officer);
        var (edit, compare) = (Address(scene, "sua"), Address(scene, "doi-chieu"));

        var review = await site.PageAsync($"/dot-tong-ket/{scene.Review.Id.Value}");
        Assert.NotNull(review.Document.QuerySelector($"a[href='{edit}']"));
        // "Quán triệt" goes; a section is added at the end; its name is typed.
        var page = await site.SubmitAsync(await site.PageAsync(edit), edit, "muc-xoa:1");
        page = await site.SubmitAsync(page, edit, "muc-them-cuoi:0");
        var titles = page.Document.QuerySelectorAll("[name='o-title']");
        Assert.Equal(["Kết quả", "Kiểm tra", "Phương hướng", ""], titles.Select(t => t.TextContent));
        titles[^1].TextContent = "Kiến nghị";
        page = await site.SubmitAsync(page, edit, "doi-chieu");

        Assert.EndsWith("/doi-chieu", page.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("2 đơn vị chưa bắt đầu", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 đơn vị đang soạn", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 đơn vị đã nộp, 0 đơn vị đã được tiếp nhận", page.Text, StringComparison.Ordinal);
        Assert.Equal("-", Chosen(page, gone));
        page = await site.SubmitAsync(page, compare, "tinh", ($"den-{gone.Value}", RowKeys.Of(stays)));
        Assert.Equal(RowKeys.Of(stays), Chosen(page, gone));
        Assert.Equal(RowKeys.Of(last), Chosen(page, last));
        Assert.Contains("Hãy ghi lý do", (await site.SubmitAsync(page, compare, "ap-dung")).Message, StringComparison.Ordinal);
        page = await site.SubmitAsync(await site.PageAsync(compare), compare, "ap-dung", ("ly-do", "Theo hướng dẫn bổ sung"));

        Assert.Contains("Đã áp dụng đề cương mới", page.Message, StringComparison.Ordinal);
        Assert.Contains("gộp “1. Quán triệt” vào “2. Kiểm tra”", page.Text, StringComparison.Ordinal);
        // Changed a second time, it is counted anew.
        page = await site.SubmitAsync(await site.PageAsync(edit), edit, "muc-xoa:3");
        page = await site.SubmitAsync(page, edit, "doi-chieu");
        Assert.Contains("2 đơn vị chưa bắt đầu", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 đơn vị đã nộp", page.Text, StringComparison.Ordinal);
        await scene.LookAsync();
        Assert.Equal("<p>Đã mở 12 hội nghị.</p><p>Đã kiểm tra 3 nơi.</p>", (await scene.EditorAsync(report, 0, stays)).Text!.Html);
    }

    [Fact]
    public async Task The_unit_reads_on_its_report_what_changed_and_finds_what_is_asked_no_more()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.WrittenAsync(0, ("Phương hướng", "Sẽ làm tiếp."));
        var gone = scene["Phương hướng"];
        await scene.AcceptAsync(rows => rows.Without("Phương hướng").Renamed("Kiểm tra", "Kiểm tra, giám sát"));
        await using var site = await Site.OpenAsync(scene.Province, scene.Province.CommuneOfficer);

        var page = await site.PageAsync($"/bao-cao/{report.Value}");

        Assert.Contains("Đề cương đã thay đổi ngày 10/09/2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("đổi tên “2. Kiểm tra” thành “2. Kiểm tra, giám sát”", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"section[aria-labelledby='khong-con'] a[href$='?muc={gone.Value}']"));
        var left = await site.PageAsync($"/bao-cao/{report.Value}?muc={gone.Value}");
        Assert.Contains("Sẽ làm tiếp.", left.Document.QuerySelector("textarea[name='van-ban']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đề cương vừa thay đổi", (await site.PageAsync("/")).Text, StringComparison.Ordinal);
    }

    private static string? Chosen(Page page, SectionId section) =>
        page.Document.QuerySelector($"select[name='den-{section.Value}'] option[selected]")?.GetAttribute("value");

    private static string Address(OutlineScene scene, string part) => $"/dot-tong-ket/{scene.Review.Id.Value}/de-cuong/{part}";
}
