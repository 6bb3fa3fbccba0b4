using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Restructuring;
using TongKet.Reports.Sending;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reviews.Restructuring;

/// <summary>Communes merge while they write their reports.</summary>
public sealed class MidwaySpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => Midway.Ct;

    [Fact]
    public async Task Two_obligations_become_one_and_both_drafts_can_be_read_by_the_successor()
    {
        await using var midway = await Midway.StartAsync(postgres);
        await midway.WriteAsync(0, "Lời của xã thứ nhất");
        var further = await midway.WriteAsync(1, "Lời của xã thứ hai", ParticipantState.AwaitingApproval);
        await midway.MergeAsync(null, 0, 1);

        var heir = await midway.HeirAsync(0);
        var place = await midway.PlaceOfAsync(heir);
        var who = Province.Person("Người viết tiếp", heir, Role.Specialist);
        var opened = await midway.DoAsync(r => r.OpenAsync(place.Id, who, Ct));
        var report = await midway.LoadAsync(opened);
        var sources = await midway.App.RunAsync<ReadSourceDrafts, IReadOnlyList<SourceDraft>>(d => d.OfAsync(report, Ct));
        var source = Assert.Single(sources);
        var paper = await midway.App.RunAsync<ReadSourceDrafts, FrozenReport?>(d => d.ReadAsync(opened, source.Place, who, Ct));
        var stranger = Province.Person("Người ngoài", midway.Province.Communes[2], Role.Specialist);

        Assert.Equal(3, (await midway.PlacesAsync()).Count);
        Assert.Equal(further, opened);
        Assert.Equal(heir, report.Organization);
        Assert.Contains("(nay là Đảng ủy xã Gộp)", source.Office, StringComparison.Ordinal);
        Assert.Contains(paper!.Sections, s => s.Html.Contains("Lời của xã thứ nhất", StringComparison.Ordinal));
        Assert.Null(await midway.App.RunAsync<ReadSourceDrafts, FrozenReport?>(d => d.ReadAsync(opened, source.Place, stranger, Ct)));
        Assert.All(await midway.PassingsAsync(), p => Assert.Contains("Nghị quyết 30-NQ/TU", p.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_submitted_stays_submitted_under_the_old_name()
    {
        await using var midway = await Midway.StartAsync(postgres);
        await midway.WriteAsync(0, "Đã nộp", ParticipantState.Sent);
        await midway.MergeAsync(null, 0, 1);

        var places = await midway.PlacesAsync();
        var submitted = await midway.App.RunAsync<IReports, IReadOnlyList<SubmittedReport>>(r =>
            r.ListSubmittedAsync(places[0].Review, Ct)
        );
        var tree = await midway.App.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(new(2026, 12, 1), Ct));

        Assert.Equal(ParticipantState.Sent, places.Single(p => p.Organization == midway.Province.Communes[0]).State);
        Assert.Equal(midway.Province.Communes[0], Assert.Single(submitted).Organization);
        Assert.EndsWith("(nay là Đảng ủy xã Gộp)", tree.NameOf(midway.Province.Communes[0]), StringComparison.Ordinal);
        var heir = await midway.HeirAsync(1);
        Assert.Contains(places, p => p.Organization == heir && p.State == ParticipantState.NotStarted);
    }

    [Fact]
    public async Task What_was_submitted_and_comes_back_comes_back_to_the_successor()
    {
        await using var midway = await Midway.StartAsync(postgres);
        var report = await midway.WriteAsync(0, "Đã nộp", ParticipantState.Sent);
        await midway.MergeAsync(null, 0, 3);
        var board = Province.Person("Đầu mối", midway.Province.Board, Role.Specialist);

        await midway.DoAsync(r => r.ReturnAsync(report, "Thiếu số liệu", null, board, Ct));
        await midway.App.DrainAsync();
        await midway.App.DrainAsync();

        var heir = await midway.HeirAsync(0);
        Assert.DoesNotContain(await midway.PlacesAsync(), p => p.Organization == midway.Province.Communes[0]);
        Assert.Single(await midway.PlacesAsync(), p => p.Organization == heir);
        Assert.Contains(await midway.PassingsAsync(), p => p.Kind is PassingKind.Merged or PassingKind.Moved);
    }

    [Fact]
    public async Task What_the_old_leader_was_asked_to_approve_is_a_draft_again()
    {
        await using var midway = await Midway.StartAsync(postgres);
        var report = await midway.WriteAsync(2, "Chờ duyệt", ParticipantState.AwaitingApproval);
        await midway.MergeAsync(null, 2, 3);

        var moved = await midway.LoadAsync(report);

        Assert.Equal(await midway.HeirAsync(2), moved.Organization);
        Assert.Equal(ParticipantState.Drafting, moved.State);
        Assert.Equal(ParticipantState.Drafting, (await midway.PlaceOfAsync(moved.Organization)).State);
    }

    [Fact]
    public async Task A_divided_commune_leaves_an_obligation_to_each_part()
    {
        await using var midway = await Midway.StartAsync(postgres);
        await midway.WriteAsync(1, "Trước khi chia");
        await midway.EnterAsync(
            (r, who) =>
                r.SplitAsync(
                    new(midway.Province.Communes[1], [new(null, "Đảng ủy xã Đông"), new(null, "Đảng ủy xã Tây")], null, Midway.Basis()),
                    who,
                    _ => { },
                    Ct
                )
        );

        var places = await midway.PlacesAsync();
        var added = (await midway.PassingsAsync()).Single(p => p.Kind is PassingKind.Added);

        Assert.Equal(5, places.Count);
        Assert.NotNull(added.Source);
        Assert.Equal(midway.Province.Request().Groups[0].Deadline, places.Single(p => p.Id == added.Participant).Deadline);
    }

    [Fact]
    public async Task A_dissolved_commune_owes_nothing_more_and_the_review_says_so()
    {
        await using var midway = await Midway.StartAsync(postgres);
        await midway.EnterAsync((r, who) => r.DissolveAsync(new(midway.Province.Communes[0], null, Midway.Basis()), who, _ => { }, Ct));

        Assert.Equal(3, (await midway.PlacesAsync()).Count);
        Assert.Contains("không còn phải báo cáo", Assert.Single(await midway.PassingsAsync()).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_intermediary_s_successor_receives_in_its_place()
    {
        await using var midway = await Midway.StartAsync(postgres);
        var report = await midway.WriteAsync(0, "Qua đầu mối cũ", ParticipantState.Sent);
        await midway.EnterAsync(
            (r, who) =>
                r.SplitAsync(
                    new(midway.Province.Board, [new(null, "Ban Tuyên giáo"), new(null, "Ban Dân vận")], null, Midway.Basis()),
                    who,
                    _ => { },
                    Ct
                )
        );

        var via = Assert.Single((await midway.PlacesAsync()).Select(p => p.Via).Distinct());
        var accepted = await midway.DoAsync(r => r.AcceptAsync(report, Province.Person("Đầu mối mới", via!.Value, Role.Specialist), Ct));

        Assert.NotEqual(midway.Province.Board, via);
        Assert.Equal(report, accepted);
    }

    [Fact]
    public async Task What_is_decided_for_a_later_day_moves_nothing_before()
    {
        await using var midway = await Midway.StartAsync(postgres);
        await midway.MergeAsync(new DateOnly(2026, 9, 20), 0, 1);
        var before = (await midway.PlacesAsync()).Count;

        midway.App.Clock.Advance(TimeSpan.FromDays(12));
        await midway.App.DrainAsync();

        Assert.Equal((4, 3), (before, (await midway.PlacesAsync()).Count));
    }

    [Fact]
    public async Task A_succession_by_which_places_passed_on_stays()
    {
        await using var midway = await Midway.StartAsync(postgres);
        var entered = await midway.MergeAsync(null, 0, 1);
        var admin = new SuccessionRecorder(midway.Province.Committee, Guid.Empty, "Quản trị");

        var refused = await midway.App.RunAsync<IRestructuring, Kernel.Outcomes.Outcome<SuccessionId>>(r =>
            r.WithdrawAsync(entered, "Nhầm", admin, _ => { }, Ct)
        );

        Assert.Equal("review.passed-on-already", refused.Problem?.Code);
    }
}
