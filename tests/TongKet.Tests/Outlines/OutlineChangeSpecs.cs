using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Revising;
using TongKet.Reports.Writing;
using TongKet.Reviews;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Revising;

namespace TongKet.Tests.Outlines;

/// <summary>An outline that changes after launch: nobody retypes, and everybody sees what changed.</summary>
public sealed class OutlineChangeSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_renamed_and_a_moved_section_keep_their_texts_and_the_unit_sees_what_changed()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.WrittenAsync(0, ("Quán triệt", "Đã mở 12 hội nghị."), ("Kiểm tra", "Đã kiểm tra 3 nơi."));

        Assert.Equal(
            2,
            await scene.AcceptAsync(rows => [.. Lifted(rows.Renamed("Quán triệt", "Học tập, quán triệt")).With("III", "Kiến nghị")])
        );

        var view = await scene.EditorAsync(report, 0);
        Assert.Equal("<p>Đã mở 12 hội nghị.</p>", view.Content.HtmlOf(scene["Học tập, quán triệt"]));
        Assert.Equal("<p>Đã kiểm tra 3 nơi.</p>", view.Content.HtmlOf(scene["Kiểm tra"]));
        Assert.Equal(2, view.Report.OutlineVersion);
        var step = Assert.Single(view.News.Steps);
        Assert.Contains("đổi tên “1. Quán triệt” thành “1. Học tập, quán triệt”", step.Words, StringComparison.Ordinal);
        Assert.Contains("chuyển “2. Kiểm tra” lên cấp đầu", step.Words, StringComparison.Ordinal);
        Assert.Equal("mới", view.News.MarkOf(scene["Kiến nghị"]));
        Assert.Contains(view.Events, e => e.Words.StartsWith("Đề cương đã thay đổi ngày 10/09/2026: ", StringComparison.Ordinal));

        static IReadOnlyList<TongKet.Reviews.Outlining.OutlineRow> Lifted(IReadOnlyList<TongKet.Reviews.Outlining.OutlineRow> rows) =>
            [.. rows.Select(r => r.Title == "Kiểm tra" ? r with { Depth = 0 } : r)];
    }

    [Fact]
    public async Task Texts_of_two_sections_that_become_one_stand_one_after_the_other_and_both_are_among_the_versions()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.WrittenAsync(0, ("Quán triệt", "Trước."), ("Kiểm tra", "Sau."));
        var (gone, stays) = (scene["Quán triệt"], scene["Kiểm tra"]);

        await scene.AcceptAsync(
            rows => rows.Without("Quán triệt"),
            w => w.Moved = new Dictionary<string, string> { [RowKeys.Of(gone)] = RowKeys.Of(stays) }
        );

        var view = await scene.EditorAsync(report, 0);
        Assert.Equal("<p>Trước.</p><p>Sau.</p>", view.Content.HtmlOf(stays));
        Assert.False(view.Content.Texts.ContainsKey(gone));
        Assert.Equal("gộp", view.News.MarkOf(stays));
        var history = (
            await scene.Province.App.RunAsync<ReadHistory, HistoryView?>(h =>
                h.HandleAsync(report, null, null, scene.Writer(0).Organization, Ct)
            )
        )!;
        Assert.Equal([gone, stays, stays], history.Versions.OrderBy(v => v.At).ThenBy(v => v.Section == stays).Select(v => v.Section));
        Assert.Contains(history.Versions, v => v.Kind is VersionKind.Moved && v.Section == stays);
    }

    [Fact]
    public async Task A_section_that_goes_nowhere_keeps_its_text_aside_visible_and_writable()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.WrittenAsync(0, ("Phương hướng", "Sẽ làm tiếp."));
        var gone = scene["Phương hướng"];

        await scene.AcceptAsync(rows => rows.Without("Phương hướng"));

        var view = await scene.EditorAsync(report, 0, gone);
        Assert.Equal([gone], LeftOver.Of(view.Content).Sections.Select(s => s.Id));
        Assert.Equal("<p>Sẽ làm tiếp.</p>", view.Text!.Html);
        Assert.DoesNotContain(view.Leaves, s => s.Id == gone);
        var saved = await scene.Province.App.RunAsync<SaveSection, SaveAnswer>(s =>
            s.HandleAsync(report, gone, new("<p>Sẽ làm tiếp nữa.</p>", view.Text.Version), scene.Writer(0), Ct)
        );
        Assert.NotNull(saved.Saved);
    }

    [Fact]
    public async Task What_was_sent_stays_as_it_was_and_says_which_version_it_answers()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.SentAsync(0, ("Quán triệt", "Một."), ("Kiểm tra", "Hai."));
        var before = Assert.Single(await SubmittedAsync(scene));

        await scene.AcceptAsync(rows => rows.Without("Kiểm tra").With("III", "Kiến nghị"));

        var after = Assert.Single(await SubmittedAsync(scene));
        Assert.Equal((before.Sha256, before.Id, 1), (after.Sha256, after.Id, after.OutlineVersion));
        Assert.Equal(ParticipantState.Sent, (await scene.PlaceAsync(0)).State);
        var news = await scene.EditorAsync(after.Report, 0);
        Assert.Contains("thêm “III. Kiến nghị”", Assert.Single(news.News.Steps).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sent_may_be_asked_for_the_added_sections_with_a_day_and_answers_the_new_version()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.SentAsync(0, ("Quán triệt", "Một."));
        var day = new DateOnly(2026, 10, 20);

        await scene.AcceptAsync(rows => rows.With("III", "Kiến nghị"), w => (w.AsksSupplement, w.SupplementBy) = (true, day));

        var place = await scene.PlaceAsync(0);
        Assert.Equal((ParticipantState.Returned, day), (place.State, place.Deadline!.Value));
        var view = await scene.EditorAsync(report, 0);
        Assert.Contains("Chỉ cần bổ sung phần thêm “III. Kiến nghị”", Assert.Single(view.Returns).Reason, StringComparison.Ordinal);
        await scene.WrittenAsync(0, ("Kiến nghị", "Đề nghị tỉnh hỗ trợ."));
        await scene.SendAsync(report, 0);
        Assert.Equal((2, 2), Assert.Single(await SubmittedAsync(scene)) is var s ? (s.Version, s.OutlineVersion) : default);
    }

    [Fact]
    public async Task What_a_leader_has_not_read_in_its_new_order_is_a_draft_again()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.WrittenAsync(0, ("Quán triệt", "Một."));
        await scene.DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, scene.Writer(0), Ct));

        await scene.AcceptAsync(rows => rows.With("III", "Kiến nghị"));

        Assert.Equal(ParticipantState.Drafting, (await scene.PlaceAsync(0)).State);
    }

    [Fact]
    public async Task Accepting_twice_changes_once()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var report = await scene.WrittenAsync(0, ("Quán triệt", "Một."));
        var work = await scene.WorkAsync(rows => rows.With("III", "Kiến nghị"));

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => AcceptAsync(scene, work.Key, work.Stamp)));

        Assert.Equal([2, 2], both.Select(b => b.Value));
        Assert.Single((await scene.EditorAsync(report, 0)).Events, e => e.Kind is ReportEventKind.OutlineChanged);
    }

    [Fact]
    public async Task Without_a_reason_or_a_change_and_after_a_colleague_nothing_is_accepted()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var same = await scene.WorkAsync(rows => rows);
        Assert.Equal("review.outline-unchanged", (await AcceptAsync(scene, same.Key, same.Stamp)).Problem?.Code);
        Assert.Equal("review.outline-work-changed", (await AcceptAsync(scene, same.Key, 9)).Problem?.Code);
        var dumb = await scene.DoAsync<EditOutline, TongKet.Reviews.Data.OutlineWork>(e =>
            e.KeepAsync(scene.Review.Id, 1, same.Stamp, w => w.Reason = " ", scene.Province.Colleague, Ct)
        );
        Assert.Equal(ReviewProblems.NoOutlineReason, (await AcceptAsync(scene, dumb.Key, dumb.Stamp)).Problem);
        await scene.LookAsync();
        Assert.Equal(1, scene.Review.OutlineVersion);
    }

    [Fact]
    public async Task A_page_from_before_a_colleague_accepted_or_went_on_neither_changes_nor_drops_anything()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.AcceptAsync(rows => rows.With("III", "Kiến nghị"));
        var stale = await RunAsync(e => e.KeepAsync(scene.Review.Id, 1, 0, w => w.Reason = "Cũ", scene.Province.Colleague, Ct));
        Assert.Equal(ReviewProblems.OutlineWorkGone, stale.Problem);
        var work = await scene.WorkAsync(rows => rows.With("IV", "Phụ lục"));

        Assert.Equal("review.outline-work-changed", (await RunAsync(e => e.DropAsync(scene.Review.Id, 2, 0, Ct))).Problem?.Code);
        Assert.Equal("review.outline-work-changed", (await RunAsync(e => e.DropAsync(scene.Review.Id, 1, work.Stamp, Ct))).Problem?.Code);
        Assert.True((await RunAsync(e => e.DropAsync(scene.Review.Id, 2, work.Stamp, Ct))).Succeeded);
        Assert.Null(
            await scene.Province.App.RunAsync<EditOutline, TongKet.Reviews.Data.OutlineWork?>(e => e.FindAsync(scene.Review.Id, Ct))
        );

        Task<Kernel.Outcomes.Outcome<T>> RunAsync<T>(Func<EditOutline, Task<Kernel.Outcomes.Outcome<T>>> run) =>
            scene.Province.App.RunAsync(run);
    }

    [Fact]
    public async Task A_page_of_work_that_was_dropped_and_begun_anew_acts_on_nothing_of_the_new_work()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        var old = await scene.WorkAsync(rows => rows.With("III", "Kiến nghị"));
        await scene.DoAsync<EditOutline, ReviewId>(e => e.DropAsync(scene.Review.Id, 1, old.Stamp, Ct));
        var anew = await scene.WorkAsync(rows => rows.With("III", "Đề xuất"));

        var kept = await scene.Province.App.RunAsync<EditOutline, Kernel.Outcomes.Outcome<TongKet.Reviews.Data.OutlineWork>>(e =>
            e.KeepAsync(scene.Review.Id, 1, old.Stamp, w => w.Rows = [], scene.Province.Colleague, Ct)
        );
        var dropped = await scene.Province.App.RunAsync<EditOutline, Kernel.Outcomes.Outcome<ReviewId>>(e =>
            e.DropAsync(scene.Review.Id, 1, old.Stamp, Ct)
        );

        Assert.Equal("review.outline-work-changed", kept.Problem?.Code);
        Assert.Equal("review.outline-work-changed", dropped.Problem?.Code);
        Assert.True((await AcceptAsync(scene, anew.Key, anew.Stamp)).Succeeded);
    }

    private static Task<Kernel.Outcomes.Outcome<int>> AcceptAsync(OutlineScene scene, Guid key, int stamp) =>
        scene.Province.App.RunAsync<AcceptOutline, Kernel.Outcomes.Outcome<int>>(a =>
            a.HandleAsync(scene.Review.Id, key, stamp, scene.Province.Officer, Ct)
        );

    private static Task<IReadOnlyList<SubmittedReport>> SubmittedAsync(OutlineScene scene) =>
        scene.Province.App.RunAsync<IReports, IReadOnlyList<SubmittedReport>>(r => r.ListSubmittedAsync(scene.Review.Id, Ct));
}
