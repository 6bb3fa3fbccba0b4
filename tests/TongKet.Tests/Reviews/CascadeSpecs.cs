using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Reviews;

public sealed class CascadeSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Superior = new(2026, 10, 30);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_review_from_above_becomes_ones_own_with_its_outline_and_days_before_the_superiors()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (place, who) = await ReceivedAsync(province);

        var id = Province.Value(await StartAsync(province, place, who));
        var plan = (
            await province.App.RunAsync<EditDraft, TongKet.Reviews.Data.ReviewDraft?>(d => d.FindAsync(new ReviewId(id), Ct))
        )!.Plan;

        Assert.Equal(place.Value, plan.AnswersTo);
        Assert.Equal("Quán triệt", plan.Outline[0].Children[0].Title);
        Assert.Equal("Số hội nghị", plan.Outline[0].Children[0].Indicators[0].Name);
        var group = Assert.Single(plan.Groups);
        // Friday 30/10/2026: approve 2 -> Wednesday 28, consolidate 5 -> Wednesday 21.
        Assert.Equal(new DateOnly(2026, 10, 21), group.Deadline);
        Assert.Equal(province.Communes.Select(c => c.Value).Append(province.Board.Value).ToHashSet(), group.Organizations.ToHashSet());
    }

    [Fact]
    public async Task Pressing_twice_gives_the_same_draft()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (place, who) = await ReceivedAsync(province);
        Assert.Equal(Province.Value(await StartAsync(province, place, who)), Province.Value(await StartAsync(province, place, who)));
    }

    [Fact]
    public async Task Another_offices_place_cannot_be_passed_down()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (place, _) = await ReceivedAsync(province);
        Assert.Equal(ReviewProblems.NotFound, (await StartAsync(province, place, province.CommuneOfficer)).Problem);
    }

    private static Task<Outcome<Guid>> StartAsync(Province province, ParticipantId place, ActingUser who) =>
        province.App.RunAsync<StartBelow, Outcome<Guid>>(s => s.HandleAsync(place, who, Ct));

    // The people's committee asks the Party committee for a report: a review that came from another office.
    private static async Task<(ParticipantId, ActingUser)> ReceivedAsync(Province province)
    {
        var asker = Province.Person("Đoàn Văn Lộc", province.PeoplesCommittee, Role.Specialist);
        var request = province.Request(new ParticipantGroup([province.Committee], Superior));
        var review = Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, asker, Ct)));
        var place = (await province.ReviewsAsync(r => r.ListParticipantsAsync(review, Ct))).Single().Id;
        return (place, province.Officer);
    }
}
