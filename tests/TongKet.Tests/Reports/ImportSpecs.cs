using System.Text;
using Microsoft.EntityFrameworkCore;
using TongKet.Reports.Contracts;
using TongKet.Reports.Importing;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

public sealed class ImportSpecs(PostgresFixture postgres)
{
    // Our own words: a report that answers the first section, adds one of its own, and says nothing of the second.
    private const string Written = """
        ĐẢNG ỦY XÃ BẢN LẦU

        BÁO CÁO
        kết quả học tập suốt đời

        I. KẾT QUẢ

        1. Công tác tuyên truyền

        Xã đã mở 14 lớp cho 320 người, phát 9 buổi trên loa truyền thanh.

        Các chi bộ đều có sổ theo dõi.

        3. Kinh phí

        Kinh phí chi từ nguồn xã hội hóa.
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Passages_are_proposed_for_sections_and_the_gap_is_named()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        var content = await ReadAsync(scene, report);

        var mapped = content.Passages.Single(p => p.Html.Contains("14 lớp", StringComparison.Ordinal));
        Assert.Equal(scene.First, mapped.Section);
        Assert.Contains("sổ theo dõi", mapped.Html, StringComparison.Ordinal);
        Assert.Contains(content.Gaps, g => g.Contains("Kiểm tra, giám sát", StringComparison.Ordinal));
        Assert.DoesNotContain(content.Gaps, g => g.Contains("Công tác tuyên truyền", StringComparison.Ordinal));
        Assert.Contains(content.Passages, p => p.Html.Contains("xã hội hóa", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ĐẢNG ỦY XÃ BẢN LẦU", null)]
    [InlineData("ĐẢNG UỶ XÃ NẬM MẠ", "Đảng uỷ xã Nậm Mạ")]
    public async Task A_file_that_bears_another_office_s_name_is_asked_about(string head, string? foreign)
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        var text = $"ĐẢNG BỘ TỈNH HÀ SƠN\n{head}\n*\nSố 12-BC/ĐU\n\n{Written[(Written.IndexOf('\n', StringComparison.Ordinal) + 1)..]}";

        var import = await scene.DoAsync<ImportReport, Guid>(c =>
            c.ReadAsync(report, Encoding.UTF8.GetBytes(text), "a.txt", scene.Writer, Ct)
        );

        var view = await scene.App.RunAsync<ReadImport, ImportView?>(r => r.HandleAsync(report, import, scene.Commune, Ct));
        Assert.Equal(foreign, view!.ForeignIssuer);
    }

    [Theory]
    [InlineData("UBND xã Bản Lầu", "Ủy ban nhân dân xã Bản Lầu", true)]
    [InlineData("Ban Thường vụ Đảng uỷ xã Bản Lầu", "Đảng ủy xã Bản Lầu", true)]
    [InlineData("Tỉnh ủy", "Tỉnh ủy Hà Sơn", true)]
    [InlineData("Đảng ủy xã Long", "Đảng ủy xã Long Thạnh", false)]
    public void Names_of_one_office_are_told_from_those_of_another(string printed, string name, bool same) =>
        Assert.Equal(same, OfficeNames.AreSame(printed, name));

    [Fact]
    public async Task Applying_adds_below_what_stands_there_and_keeps_the_old_text_as_a_version()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await scene.SaveAsync(report, "<p>Đoạn gõ tay.</p>", 0);
        var import = await scene.DoAsync<ImportReport, Guid>(c => c.ReadAsync(report, Bytes(), "báo cáo.txt", scene.Writer, Ct));
        var number = await NumberAsync(scene, import);

        await scene.DoAsync<ImportReport, ReportId>(c =>
            c.ApplyAsync(report, import, Chosen(number, scene.First), false, scene.Writer, Ct)
        );

        await using var db = scene.App.Database.Open();
        var text = await db.Set<SectionText>().SingleAsync(t => t.Section == scene.First, Ct);
        Assert.StartsWith("<p>Đoạn gõ tay.</p>", text.Html, StringComparison.Ordinal);
        Assert.Contains("14 lớp", text.Html, StringComparison.Ordinal);
        Assert.Contains("<p>Đoạn gõ tay.</p>", await db.Set<SectionVersion>().Select(v => v.Html).ToListAsync(Ct));
        Assert.Equal(
            "report.already-imported",
            await scene.RefusalAsync<ImportReport, ReportId>(c =>
                c.ApplyAsync(report, import, Chosen(number, scene.First), false, scene.Writer, Ct)
            )
        );
    }

    [Fact]
    public async Task Of_five_clicks_at_once_one_puts_the_text_in_and_a_text_saved_meanwhile_stays()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        var import = await scene.DoAsync<ImportReport, Guid>(c => c.ReadAsync(report, Bytes(), "báo cáo.txt", scene.Writer, Ct));
        var chosen = Chosen(await NumberAsync(scene, import), scene.First);

        var saving = scene.SaveAsync(report, "<p>Đoạn gõ tay.</p>", 0, scene.Colleague);
        var refusals = await Task.WhenAll(
            Enumerable
                .Range(0, 5)
                .Select(_ => scene.RefusalAsync<ImportReport, ReportId>(c => c.ApplyAsync(report, import, chosen, false, scene.Writer, Ct)))
        );
        var saved = await saving;

        Assert.Single(refusals, r => r is null);
        Assert.All(refusals.OfType<string>(), r => Assert.Equal("report.already-imported", r));
        await using var db = scene.App.Database.Open();
        var text = await db.Set<SectionText>().SingleAsync(t => t.Section == scene.First, Ct);
        Assert.Equal(2, text.Html.Split("14 lớp").Length);
        // Saved first, it stands above; saved second, it was told of the conflict.
        Assert.True(text.Html.StartsWith("<p>Đoạn gõ tay.</p>", StringComparison.Ordinal) || saved.Conflict is not null, text.Html);
    }

    [Fact]
    public async Task The_writer_corrects_the_mapping_and_may_replace()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await scene.App.RunAsync<SaveSection, SaveAnswer>(c => c.HandleAsync(report, scene.Second, new("<p>Cũ</p>", 0), scene.Writer, Ct));
        var import = await scene.DoAsync<ImportReport, Guid>(c => c.ReadAsync(report, Bytes(), "a.txt", scene.Writer, Ct));
        var number = await NumberAsync(scene, import);

        await scene.DoAsync<ImportReport, ReportId>(c =>
            c.ApplyAsync(report, import, Chosen(number, scene.Second), true, scene.Writer, Ct)
        );

        await using var db = scene.App.Database.Open();
        var text = await db.Set<SectionText>().SingleAsync(Ct);
        Assert.Equal(scene.Second, text.Section);
        Assert.DoesNotContain("Cũ", text.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_and_a_foreign_office_leave_nothing_behind()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        Assert.Equal(
            "file.empty",
            await scene.RefusalAsync<ImportReport, Guid>(c => c.ReadAsync(report, Array.Empty<byte>(), "a.docx", scene.Writer, Ct))
        );
        Assert.Equal(
            "report.not-found",
            await scene.RefusalAsync<ImportReport, Guid>(c => c.ReadAsync(report, Bytes(), "a.txt", scene.Taker, Ct))
        );
        await using var db = scene.App.Database.Open();
        Assert.Empty(await db.Set<ReportImport>().ToListAsync(Ct));
    }

    private static byte[] Bytes() => Encoding.UTF8.GetBytes(Written);

    private static Dictionary<int, SectionId> Chosen(int number, SectionId section) => new() { [number] = section };

    private static async Task<ImportedPaper> ReadAsync(Scene scene, ReportId report)
    {
        var import = await scene.DoAsync<ImportReport, Guid>(c => c.ReadAsync(report, Bytes(), "báo cáo.txt", scene.Writer, Ct));
        await using var db = scene.App.Database.Open();
        return (await db.Set<ReportImport>().SingleAsync(i => i.Id == import, Ct)).Content;
    }

    private static async Task<int> NumberAsync(Scene scene, Guid import)
    {
        await using var db = scene.App.Database.Open();
        var passages = (await db.Set<ReportImport>().SingleAsync(i => i.Id == import, Ct)).Content.Passages;
        return passages.ToList().FindIndex(p => p.Html.Contains("14 lớp", StringComparison.Ordinal));
    }
}
