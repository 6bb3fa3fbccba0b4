using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Organizations.Restructuring;

/// <summary>The Excel list of successions: in with a preview, out again, in again without a difference.</summary>
public sealed class SuccessionSheetSpecs(PostgresFixture postgres)
{
    private const string Paper = "Nghị quyết 77/NQ-HĐ ngày 10/6/2025";

    private static CancellationToken Ct => District.Ct;

    private static string[] Titles =>
        ["Hình thức", "Đơn vị cũ", "Đơn vị mới", "Từ ngày", "Văn bản", "Cấp trên mới", "Đơn vị trực thuộc chuyển về"];

    private static object?[][] July =>
        [
            ["Giải thể", "Huyện ủy Đông Sa", null, "01/07/2025", Paper, null, "Tỉnh ủy Bình Hải"],
            ["Sáp nhập", "Đảng ủy xã Suối Thượng", "Đảng ủy xã Suối Lành", "01/07/2025", Paper, "Tỉnh ủy Bình Hải", null],
            ["Sáp nhập", "Đảng ủy xã Suối Hạ", "Đảng ủy xã Suối Lành", "01/07/2025", Paper, null, null],
            ["Đổi tên", "Đảng ủy xã Suối Trung", "Đảng ủy phường Suối Trung", "01/01/2026", Paper, null, null],
        ];

    [Fact]
    public async Task A_file_is_shown_first_then_taken_whole()
    {
        await using var all = await District.FoundAsync(postgres);
        var import = await KeepAsync(all, July);

        var preview = await PreviewAsync(all, import);
        var taken = await ApplyAsync(all, import);

        Assert.Empty(preview.Errors);
        Assert.Equal(["Đảng ủy xã Suối Lành", "Huyện ủy Đông Sa", "Đảng ủy phường Suối Trung"], preview.Differences.Select(d => d.Name));
        Assert.Equal(3, taken.Value);
        var tree = await all.TreeAsync(District.Day);
        Assert.Equal(["Đảng ủy xã Suối Lành", "Đảng ủy xã Suối Trung"], tree.ChildrenOf(all.Province).Select(n => n.Name));
        Assert.Contains("nay là Đảng ủy xã Suối Lành", tree.NameOf(all.Ha), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_and_the_exported_one_change_nothing_more()
    {
        await using var all = await District.FoundAsync(postgres);
        await ApplyAsync(all, await KeepAsync(all, July));
        var sheet = await all.App.RunAsync<ISuccessionSheets, Sheet>(s => s.ExportAsync(all.Province, Ct));

        var again = await PreviewAsync(all, await KeepAsync(all, July));
        var exported = await PreviewAsync(all, await KeepAsync(all, SheetWriter.Write(sheet)));

        Assert.Equal((0, 0, 3), (again.Errors.Count, again.Differences.Count, again.Unchanged));
        Assert.Equal((0, 0, 3), (exported.Errors.Count, exported.Differences.Count, exported.Unchanged));
    }

    [Fact]
    public async Task What_was_exported_makes_the_same_tree_elsewhere()
    {
        await using var all = await District.FoundAsync(postgres);
        await ApplyAsync(all, await KeepAsync(all, July));
        var sheet = await all.App.RunAsync<ISuccessionSheets, Sheet>(s => s.ExportAsync(all.Province, Ct));
        await using var other = await District.FoundAsync(postgres);

        // Ids are of the first database; the names are enough.
        var named = sheet with
        {
            Columns = [.. sheet.Columns.SkipLast(2)],
            Rows = sheet.Rows.Select(r => r.SkipLast(2).ToList()),
        };
        var taken = await ApplyAsync(other, await KeepAsync(other, SheetWriter.Write(named)));

        Assert.True(taken.Succeeded, taken.Problem?.Message);
        var names = (await all.TreeAsync(new(2026, 6, 1))).All.Select(n => n.Name).Order();
        Assert.Equal(names, (await other.TreeAsync(new(2026, 6, 1))).All.Select(n => n.Name).Order());
    }

    [Theory]
    [InlineData(0, "Hợp nhất", "hình thức \"Hợp nhất\" không có")]
    [InlineData(1, "Đảng ủy xã Không Có", "không thấy cơ quan")]
    [InlineData(2, "", "chưa ghi đơn vị mới")]
    [InlineData(3, "mai", "\"Từ ngày\" phải là một ngày")]
    [InlineData(4, "", "văn bản quyết định")]
    [InlineData(5, "Tỉnh ủy Nơi Khác", "phạm vi quản trị")]
    public async Task A_wrong_cell_is_named_with_its_row_and_nothing_is_taken(int column, string value, string message)
    {
        await using var all = await District.FoundAsync(postgres);
        object?[] row = ["Sáp nhập", "Đảng ủy xã Suối Hạ", "Đảng ủy xã Suối Lành", "01/07/2025", Paper, "Tỉnh ủy Bình Hải", null];
        row[column] = value;
        var import = await KeepAsync(all, [row, [.. July[1]]]);

        var preview = await PreviewAsync(all, import);
        var taken = await ApplyAsync(all, import);

        Assert.Contains(
            preview.Errors,
            e => e.Message.StartsWith("Dòng ", StringComparison.Ordinal) && e.Message.Contains(message, StringComparison.Ordinal)
        );
        Assert.False(taken.Succeeded);
        Assert.Empty((await all.LineageAsync()).All);
    }

    private static Task<Guid> KeepAsync(District all, object?[][] rows) =>
        KeepAsync(all, SheetWriter.Write(new Sheet("Sắp xếp", [.. Titles.Select(t => new SheetColumn(t))], rows)));

    private static async Task<Guid> KeepAsync(District all, byte[] file)
    {
        var kept = await all.App.RunAsync<ISuccessionSheets, Outcome<Guid>>(s => s.KeepAsync(new MemoryStream(file), all.Province, Ct));
        Assert.True(kept.Succeeded, kept.Problem?.Message);
        return kept.Value;
    }

    private static async Task<ImportPreview> PreviewAsync(District all, Guid import) =>
        (await all.App.RunAsync<ISuccessionSheets, Outcome<ImportPreview>>(s => s.PreviewAsync(import, all.Province, Ct))).Value!;

    private static Task<Outcome<int>> ApplyAsync(District all, Guid import) =>
        all.App.RunAsync<ISuccessionSheets, Outcome<int>>(s => s.ApplyAsync(import, all.Admin, _ => { }, Ct));
}
