using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Revising;
using TongKet.Reports.Sharing;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Revising;

namespace TongKet.Tests.Outlines;

/// <summary>What belongs to sections besides texts follows the map: requests, locks, marks and figures.</summary>
public sealed class OutlineSharingSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_was_asked_for_either_section_writes_in_what_they_became()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        var (gone, stays) = (scene["Quán triệt"], scene["Kiểm tra"]);
        var (one, other) = (
            Reviews.Province.Person("Sầm Thị Na", scene.Province.Communes[0], Role.Inspector),
            Reviews.Province.Person("Đèo Văn Phú", scene.Province.Communes[0], Role.Inspector)
        );
        await using (var db = scene.Province.App.Database.Open())
        {
            db.AddRange(Task(report, gone, one), Task(report, stays, other));
            await db.TakeLockAsync(report, gone, one, false, scene.Province.App.Clock.GetUtcNow().AddMinutes(5), Ct);
            await db.SaveChangesAsync(Ct);
        }

        await JoinAsync(scene, gone, stays);

        foreach (var person in new[] { one, other })
        {
            var saved = await scene.Province.App.RunAsync<SaveSection, SaveAnswer>(s =>
                s.HandleAsync(report, stays, new($"<p>{person.Name} viết.</p>", 0), person, Ct)
            );
            Assert.Null(saved.Problem);
        }

        var shared = (await scene.EditorAsync(report, 0, stays)).Shared;
        Assert.Equal([one.User, other.User], shared.Tasks.OrderBy(t => t.AssigneeName == other.Name).Select(t => t.Assignee));
        Assert.DoesNotContain(gone, shared.Locks.Keys);
    }

    [Theory]
    [InlineData("Done", "Done", "Done")]
    [InlineData("Done", "Begun", "Begun")]
    [InlineData("Done", "NothingToReport", "Done")]
    [InlineData("NothingToReport", "", "NothingToReport")]
    public async Task Marks_of_two_sections_become_one(string first, string second, string joined)
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        var (gone, stays) = (scene["Quán triệt"], scene["Kiểm tra"]);
        await MarkAsync(scene, report, gone, first);
        await MarkAsync(scene, report, stays, second);

        await JoinAsync(scene, gone, stays);

        Assert.Equal(joined, (await scene.EditorAsync(report, 0)).Content.MarkOf(stays).ToString());
    }

    [Fact]
    public async Task A_figure_that_moves_keeps_its_answer_and_one_in_another_unit_is_kept_aside()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.OpenAsync(0);
        var figure = scene.Review.Indicators.Single();
        await scene.DoAsync<IReports, ReportId>(r => r.FillAsync(report, [], [new(figure.Id, CellState.Value, 12)], scene.Writer(0), Ct));

        await scene.AcceptAsync(rows => [.. rows.Select(r => r with { Figures = r.Title == "Kiểm tra" ? "Số hội nghị (hội nghị)" : "" })]);
        var view = await scene.EditorAsync(report, 0);
        Assert.Equal(
            (figure.Id, scene["Kiểm tra"]),
            (view.Content.Review.Indicators.Single().Id, view.Content.Review.Indicators.Single().Section)
        );
        Assert.Equal(12, view.Content.Figures[figure.Id].Value);

        await scene.AcceptAsync(rows =>
            [.. rows.Select(r => r with { Figures = r.Title == "Kiểm tra" ? "Số hội nghị (trăm hội nghị)" : "" })]
        );
        view = await scene.EditorAsync(report, 0);
        Assert.NotEqual(figure.Id, view.Content.Review.Indicators.Single().Id);
        Assert.Equal(["Số hội nghị: 12 hội nghị"], LeftOver.Of(view.Content).Figures);
    }

    [Fact]
    public async Task A_figure_whose_name_ends_in_brackets_stays_itself_when_nobody_touches_it()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.AcceptAsync(rows => [.. rows.Select(r => r.Title == "Kiểm tra" ? r with { Figures = "Số cuộc (đợt 1) (cuộc)" } : r)]);
        var before = scene.Review.Indicators.Single(i => i.Name == "Số cuộc (đợt 1)");

        await scene.AcceptAsync(rows => rows.With("III", "Kiến nghị"));

        Assert.Equal(before with { }, scene.Review.Indicators.Single(i => i.Id == before.Id));
        Assert.Equal(["thêm “III. Kiến nghị”"], scene.Review.OutlineSteps[^1].Changes.Select(c => c.Words));
    }

    private static async Task MarkAsync(OutlineScene scene, ReportId report, SectionId section, string mark)
    {
        if (!Enum.TryParse<SectionMark>(mark, out var wanted))
        {
            return;
        }

        if (wanted is not SectionMark.NothingToReport)
        {
            await scene.DoAsync<IReports, ReportId>(r =>
                r.FillAsync(report, [new(section, "<p>Đã làm.</p>", false)], [], scene.Writer(0), Ct)
            );
        }

        await scene.DoAsync<MarkSection, SectionSaved>(m => m.HandleAsync(report, section, wanted, scene.Writer(0), Ct));
    }

    private static Task<int> JoinAsync(OutlineScene scene, SectionId gone, SectionId stays) =>
        scene.AcceptAsync(
            rows => [.. rows.Where(r => r.Source != RowKeys.Of(gone))],
            w => w.Moved = new Dictionary<string, string> { [RowKeys.Of(gone)] = RowKeys.Of(stays) }
        );

    private static SectionTask Task(ReportId report, SectionId section, ActingUser who) =>
        new()
        {
            Report = report,
            Section = section,
            Assignee = who.User,
            AssigneeName = who.Name,
            Due = null,
            Note = "",
            AskedBy = who.User,
            AskedByName = who.Name,
            AskedAt = DateTimeOffset.UnixEpoch,
        };
}
