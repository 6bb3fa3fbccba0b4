using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Revising;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Outlines;

/// <summary>Who should know of a change: units that sent, and reviews below.</summary>
public sealed class OutlineBelowSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_unit_of_the_review_is_told_at_home_for_two_weeks_and_nobody_else()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.SentAsync(0, ("Quán triệt", "Một."));
        await scene.AcceptAsync(rows => rows.With("III", "Kiến nghị"));

        var sent = Assert.Single(await NewsAsync(scene.Province, scene.Province.Communes[0]));
        Assert.Equal(("thêm “III. Kiến nghị”", true), (sent.Words, sent.Begun));
        Assert.False(Assert.Single(await NewsAsync(scene.Province, scene.Province.Communes[1])).Begun);
        Assert.Empty(await NewsAsync(scene.Province, scene.Province.PeoplesCommittee));
        scene.Province.App.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Empty(await NewsAsync(scene.Province, scene.Province.Communes[0]));
    }

    [Fact]
    public async Task A_review_below_is_told_takes_the_changes_over_and_is_then_told_no_more()
    {
        await using var province = await Province.FoundAsync(postgres);
        var asker = Province.Person("Đoàn Văn Lộc", province.PeoplesCommittee, Role.Specialist);
        var above = await LaunchAsync(province, province.Request(new ParticipantGroup([province.Committee], null)), asker);
        var place = (await province.ReviewsAsync(r => r.ListParticipantsAsync(above, Ct))).Single().Id;
        var below = await LaunchAsync(province, province.Request() with { AnswersTo = place }, province.Officer);
        province.App.Clock.Advance(TimeSpan.FromHours(1));
        await ChangeAsync(province, above, asker, rows => rows.Renamed("Quán triệt", "Học tập, quán triệt").With("III", "Kiến nghị"));

        Assert.Equal(below, Assert.Single(await NewsAsync(province, province.Committee)).Below);
        var view = (await province.ReviewsAsync(r => r.FindAsync(below, Ct)))!;
        var changed = (await AboveAsync(province, view))!;
        Assert.Equal(above, changed.Above.Id);
        province.App.Clock.Advance(TimeSpan.FromHours(1));
        await ChangeAsync(province, below, province.Officer, rows => rows, w => FollowAbove.Apply(changed, w));

        view = (await province.ReviewsAsync(r => r.FindAsync(below, Ct)))!;
        Assert.Equal(["Kết quả", "Học tập, quán triệt", "Kiểm tra", "Phương hướng", "Kiến nghị"], view.Sections.Select(s => s.Title));
        Assert.Null(await AboveAsync(province, view));
        Assert.Null(Assert.Single(await NewsAsync(province, province.Committee)).Below);
    }

    private static Task<IReadOnlyList<OutlineNote>> NewsAsync(Province province, OrganizationId office) =>
        province.App.RunAsync<IOutlineNews, IReadOnlyList<OutlineNote>>(n => n.RecentAsync(office, Ct));

    private static Task<AboveChanged?> AboveAsync(Province province, ReviewView below) =>
        province.App.RunAsync<IOutlineNews, AboveChanged?>(n => n.AboveAsync(below.AnswersTo!.Value, below.LaidDownAt, Ct));

    private static async Task<ReviewId> LaunchAsync(Province province, LaunchRequest request, ActingUser who) =>
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request with { Intermediary = null }, who, Ct)));

    private static async Task ChangeAsync(
        Province province,
        ReviewId review,
        ActingUser who,
        Func<IReadOnlyList<TongKet.Reviews.Outlining.OutlineRow>, IReadOnlyList<TongKet.Reviews.Outlining.OutlineRow>> change,
        Action<OutlineWork>? more = null
    )
    {
        var view = (await province.ReviewsAsync(r => r.FindAsync(review, Ct)))!;
        var work = Province.Value(
            await province.App.RunAsync<EditOutline, Kernel.Outcomes.Outcome<OutlineWork>>(e =>
                e.KeepAsync(
                    review,
                    view.OutlineVersion,
                    0,
                    w =>
                    {
                        (w.Rows, w.Reason) = (change(StandingRows.Of(view)), "Theo văn bản mới");
                        more?.Invoke(w);
                        w.Rows = RowKeys.Keyed(w.Rows, province.App.Clock);
                    },
                    who,
                    Ct
                )
            )
        );
        Province.Value(
            await province.App.RunAsync<AcceptOutline, Kernel.Outcomes.Outcome<int>>(a =>
                a.HandleAsync(review, work.Key, work.Stamp, who, Ct)
            )
        );
    }
}
