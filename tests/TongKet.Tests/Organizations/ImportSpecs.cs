using System.Text;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Samples;

namespace TongKet.Tests.Organizations;

/// <summary>The Excel list: out, changed, in.</summary>
public sealed class ImportSpecs(PostgresFixture postgres)
{
    private static readonly OrganizationId Province = SampleProvince.IdOf(SampleProvince.Committee);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_exported_comes_in_again_without_a_difference()
    {
        await using var app = await StartAsync();
        var sheet = await app.RunAsync<IOrganizationSheets, Sheet>(s => s.ExportAsync(Province, Ct));

        var preview = await PreviewAsync(app, SheetWriter.Write(sheet));

        Assert.Empty(preview.Errors);
        Assert.Empty(preview.Differences);
        Assert.True(preview.Unchanged > 190);
    }

    [Fact]
    public async Task A_new_row_and_a_changed_name_are_shown_first_and_taken_after()
    {
        await using var app = await StartAsync();
        var rows = await RowsAsync(app);
        var health = rows.FindIndex(r => (string?)r[1] == "Sở Y tế");
        rows[health][2] = "SYTE";
        rows.Add([
            null,
            "Sở Du lịch",
            "SDL",
            "Sở, ban, ngành, phòng",
            "Tỉnh",
            SampleProvince.PeoplesCommittee,
            "Bình Hải",
            new DateOnly(2026, 1, 1),
            null,
        ]);
        var id = await KeepAsync(app, Xlsx(rows));

        var preview = await app.RunAsync<IOrganizationSheets, Outcome<ImportPreview>>(s => s.PreviewAsync(id.Value, Province, Ct));
        var taken = await app.RunAsync<IOrganizationSheets, Outcome<int>>(s => s.ApplyAsync(id.Value, Province, _ => { }, Ct));
        var tree = await app.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(new DateOnly(2026, 9, 10), Ct));

        Assert.Equal(["Sở Y tế", "Sở Du lịch"], preview.Value!.Differences.Select(d => d.Name));
        Assert.Equal(["Ký hiệu: SYT → SYTE"], preview.Value.Differences[0].What);
        Assert.Equal(2, taken.Value);
        Assert.Equal("SYTE", tree.Find(SampleProvince.IdOf("Sở Y tế"))!.Code);
        Assert.Equal(SampleProvince.IdOf(SampleProvince.PeoplesCommittee), tree.All.Single(n => n.Name == "Sở Du lịch").Parent);
    }

    [Theory]
    [InlineData(1, "", "chưa có tên")]
    [InlineData(3, "Hội kín", "loại cơ quan \"Hội kín\" không có")]
    [InlineData(4, "Làng", "cấp \"Làng\" không có")]
    [InlineData(5, "Cơ quan không có", "không thấy cấp trên")]
    [InlineData(5, "", "chưa có cấp trên")]
    [InlineData(7, "hôm qua", "\"Từ ngày\" phải là một ngày")]
    [InlineData(8, "01/01/1999", "\"Đến hết ngày\"")]
    [InlineData(0, "không phải mã", "mã định danh không có")]
    [InlineData(1, "Sở Y tế", "đã có cơ quan tên này")]
    [InlineData(5, "Ban Chấp hành Trung ương", "phạm vi quản trị")]
    public async Task A_wrong_cell_is_named_with_its_row_and_nothing_is_taken(int column, string value, string message)
    {
        await using var app = await StartAsync();
        object?[] row = [null, "Sở Du lịch", "", "Sở, ban, ngành, phòng", "Tỉnh", SampleProvince.PeoplesCommittee, "", "01/01/2026", null];
        row[column] = value;
        var id = await KeepAsync(app, Xlsx([row]));

        var preview = await app.RunAsync<IOrganizationSheets, Outcome<ImportPreview>>(s => s.PreviewAsync(id.Value, Province, Ct));
        var taken = await app.RunAsync<IOrganizationSheets, Outcome<int>>(s => s.ApplyAsync(id.Value, Province, _ => { }, Ct));

        Assert.Contains(
            preview.Value!.Errors,
            e =>
                e.Row == 2
                && e.Message.StartsWith("Dòng 2: ", StringComparison.Ordinal)
                && e.Message.Contains(message, StringComparison.Ordinal)
        );
        Assert.Equal("organizations.import-has-errors", taken.Problem?.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("không phải Excel")]
    [InlineData("PK\u0003\u0004hỏng")]
    public async Task A_file_that_is_no_list_is_refused_in_words(string text)
    {
        await using var app = await StartAsync();

        var kept = await KeepAsync(app, Encoding.UTF8.GetBytes(text));

        Assert.False(kept.Succeeded);
        Assert.Contains("Hãy", kept.Problem.Message, StringComparison.Ordinal);
    }

    private async Task<App> StartAsync()
    {
        var app = await App.StartAsync(postgres);
        await using var scope = app.Scope();
        await SampleProvince.SeedAsync(scope.ServiceProvider, Ct);
        return app;
    }

    private static async Task<List<object?[]>> RowsAsync(App app)
    {
        var sheet = await app.RunAsync<IOrganizationSheets, Sheet>(s => s.ExportAsync(Province, Ct));
        return [.. sheet.Rows.Select(r => r.ToArray())];
    }

    private static byte[] Xlsx(IEnumerable<object?[]> rows)
    {
        string[] titles =
        [
            "Mã định danh",
            "Tên cơ quan",
            "Ký hiệu",
            "Loại cơ quan",
            "Cấp",
            "Cấp trên",
            "Địa danh",
            "Từ ngày",
            "Đến hết ngày",
        ];
        return SheetWriter.Write(new Sheet("Danh sách", [.. titles.Select(t => new SheetColumn(t))], rows));
    }

    private static Task<Outcome<Guid>> KeepAsync(App app, byte[] file) =>
        app.RunAsync<IOrganizationSheets, Outcome<Guid>>(s => s.KeepAsync(new MemoryStream(file), Province, Ct));

    private static async Task<ImportPreview> PreviewAsync(App app, byte[] file)
    {
        var id = await KeepAsync(app, file);
        Assert.True(id.Succeeded, id.Problem?.Message);
        return (await app.RunAsync<IOrganizationSheets, Outcome<ImportPreview>>(s => s.PreviewAsync(id.Value, Province, Ct))).Value!;
    }
}
