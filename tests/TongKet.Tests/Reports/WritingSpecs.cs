using Microsoft.EntityFrameworkCore;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;

namespace TongKet.Tests.Reports;

public sealed class WritingSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Opening_twice_at_the_same_moment_makes_one_report()
    {
        await using var scene = await Scene.SetAsync(postgres);

        var opened = await Task.WhenAll(scene.OpenAsync(), scene.OpenAsync(), scene.OpenAsync());

        Assert.Single(opened.Distinct());
    }

    [Fact]
    public async Task Two_people_saving_the_same_section_lose_neither_text()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await scene.SaveAsync(report, "<p>Gốc</p>", 0);
        await scene.SaveAsync(report, "<p>Của Sơn</p>", 1, scene.Colleague);

        var answer = await scene.SaveAsync(report, "<p>Của Mẩy</p>", 1);

        Assert.Equal("report.section-changed", answer.Conflict?.Problem.Code);
        Assert.Equal(("<p>Của Sơn</p>", "<p>Của Mẩy</p>", 2), (answer.Conflict!.Theirs, answer.Conflict.Yours, answer.Conflict.Version));
        await using var db = scene.App.Database.Open();
        Assert.Equal("<p>Của Sơn</p>", (await db.Set<SectionText>().SingleAsync(Ct)).Html);
        Assert.Equal("<p>Của Mẩy</p>", (await db.Set<SectionVersion>().SingleAsync(v => v.Kind == VersionKind.Conflict, Ct)).Html);
    }

    [Fact]
    public async Task Saves_at_the_same_instant_from_the_same_version_give_one_winner_and_one_kept_loser()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await scene.SaveAsync(report, "<p>Gốc</p>", 0);

        var answers = await Task.WhenAll(scene.SaveAsync(report, "<p>A</p>", 1), scene.SaveAsync(report, "<p>B</p>", 1, scene.Colleague));

        Assert.Single(answers, a => a.Saved is not null);
        Assert.Single(answers, a => a.Conflict is not null);
        await using var db = scene.App.Database.Open();
        var kept = await db.Set<SectionVersion>().Select(v => v.Html).ToListAsync(Ct);
        Assert.Contains("<p>A</p>", kept);
        Assert.Contains("<p>B</p>", kept);
    }

    [Fact]
    public async Task A_lost_answer_does_not_make_a_tab_conflict_with_itself()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        var tab = Guid.CreateVersion7();
        await scene.SaveAsync(report, "<p>Một</p>", 0, editor: tab, sequence: 1);

        var again = await scene.SaveAsync(report, "<p>Một</p>", 0, editor: tab, sequence: 1);
        var onward = await scene.SaveAsync(report, "<p>Một hai</p>", 0, editor: tab, sequence: 2);
        var late = await scene.SaveAsync(report, "<p>Một</p>", 0, editor: tab, sequence: 1);

        Assert.Equal(1, again.Saved?.Version);
        Assert.Equal(2, onward.Saved?.Version);
        Assert.Equal(2, late.Saved?.Version);
        await using var db = scene.App.Database.Open();
        Assert.Equal("<p>Một hai</p>", (await db.Set<SectionText>().SingleAsync(Ct)).Html);
    }

    [Fact]
    public async Task Autosaves_of_one_person_fold_but_a_colleagues_last_text_always_stays()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await scene.SaveAsync(report, "<p>A</p>", 0);
        await scene.SaveAsync(report, "<p>A1</p>", 1);
        await scene.SaveAsync(report, "<p>B</p>", 2, scene.Colleague);
        await scene.SaveAsync(report, "<p>C</p>", 3);
        scene.App.Clock.Advance(TimeSpan.FromMinutes(3));
        await scene.SaveAsync(report, "<p>C1</p>", 4);

        await using var db = scene.App.Database.Open();
        var kept = await db.Set<SectionVersion>().OrderBy(v => v.Version).Select(v => v.Html).ToListAsync(Ct);
        Assert.Equal(["<p>A1</p>", "<p>B</p>", "<p>C</p>", "<p>C1</p>"], kept);
    }

    [Fact]
    public async Task Unsafe_markup_never_reaches_the_table()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        await scene.SaveAsync(report, "<p onclick='x()'>Chữ<script>alert(1)</script></p><img src=x onerror=alert(1)>", 0);

        await using var db = scene.App.Database.Open();
        Assert.Equal("<p>Chữ</p>", (await db.Set<SectionText>().SingleAsync(Ct)).Html);
    }

    [Fact]
    public async Task Marks_follow_the_text_and_contradictions_are_refused()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        Assert.Equal("report.section-without-text", await Mark(scene, report, SectionMark.Done));
        Assert.Null(await Mark(scene, report, SectionMark.NothingToReport));
        Assert.Equal(SectionMark.Begun, (await scene.SaveAsync(report, "<p>Có rồi</p>", 1)).Saved?.Mark);
        Assert.Equal("report.section-has-text", await Mark(scene, report, SectionMark.NothingToReport));
        Assert.Null(await Mark(scene, report, SectionMark.Done));
        Assert.Equal(SectionMark.Done, (await scene.SaveAsync(report, "<p>Có rồi ạ</p>", 3)).Saved?.Mark);
        Assert.Equal(SectionMark.Empty, (await scene.SaveAsync(report, "", 4)).Saved?.Mark);
    }

    [Fact]
    public async Task A_section_that_the_outline_does_not_have_is_refused()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        var answer = await scene.App.RunAsync<SaveSection, SaveAnswer>(c =>
            c.HandleAsync(report, new(Guid.CreateVersion7()), new("<p>x</p>", 0), scene.Writer, Ct)
        );

        Assert.Equal("report.no-section", answer.Problem?.Code);
    }

    [Fact]
    public async Task Filling_replaces_what_is_named_keeps_the_rest_and_keeps_the_old_text_as_a_version()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await scene.SaveAsync(report, "<p>Gõ tay</p>", 0);

        await scene.DoAsync<IReports, ReportId>(r =>
            r.FillAsync(report, [new(scene.Second, "<p>Nhập</p>", false)], [new(scene.Members, CellState.Zero, null)], scene.Writer, Ct)
        );
        await scene.DoAsync<IReports, ReportId>(r =>
            r.FillAsync(report, [new(scene.First, "<p>Thay</p>", false)], [], scene.Colleague, Ct)
        );

        await using var db = scene.App.Database.Open();
        var texts = await db.Set<SectionText>().ToDictionaryAsync(t => t.Section, t => t.Html, Ct);
        Assert.Equal(("<p>Thay</p>", "<p>Nhập</p>"), (texts[scene.First], texts[scene.Second]));
        Assert.Contains("<p>Gõ tay</p>", await db.Set<SectionVersion>().Select(v => v.Html).ToListAsync(Ct));
        var figure = await db.Set<Figure>().SingleAsync(Ct);
        Assert.Equal((CellState.Zero, 0m), (figure.State, figure.Value));
    }

    private static Task<string?> Mark(Scene scene, ReportId report, SectionMark mark) =>
        scene.RefusalAsync<MarkSection, SectionSaved>(c => c.HandleAsync(report, scene.First, mark, scene.Writer, Ct));
}
