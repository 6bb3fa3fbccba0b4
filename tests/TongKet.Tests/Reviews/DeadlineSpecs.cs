using TongKet.Kernel.Outcomes;
using TongKet.Reviews;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Deadlines;

namespace TongKet.Tests.Reviews;

public sealed class DeadlineSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Owed = new(2026, 10, 15);
    private static readonly DateOnly Asked = new(2026, 10, 20);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_granted_extension_moves_the_day_and_both_stay_in_the_history()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province, Owed);
        Province.Value(
            await province.App.RunAsync<AskExtension, Outcome<ReviewId>>(a =>
                a.AskAsync(place, Asked, "Bão số 9", province.CommuneOfficer, Ct)
            )
        );
        Province.Value(
            await province.App.RunAsync<AnswerExtension, Outcome<ReviewId>>(a =>
                a.GrantAsync(place, new DateOnly(2026, 10, 18), "", province.Officer, Ct)
            )
        );

        var line = await LineAsync(province, place);
        Assert.Equal(new DateOnly(2026, 10, 18), line.Place.Deadline);
        Assert.Equal(
            (Owed, new DateOnly(2026, 10, 18), DeadlineChangeKind.Granted),
            (line.Changes[0].OldDay, line.Changes[0].NewDay, line.Changes[0].Kind)
        );
        Assert.Equal(ExtensionAnswer.Granted, line.Questions[0].Answer);
    }

    [Fact]
    public async Task A_refused_extension_leaves_the_day_and_needs_a_reason()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province, Owed);
        await province.App.RunAsync<AskExtension, Outcome<ReviewId>>(a =>
            a.AskAsync(place, Asked, "Thiếu người", province.CommuneOfficer, Ct)
        );

        var silent = await province.App.RunAsync<AnswerExtension, Outcome<ReviewId>>(a => a.RefuseAsync(place, " ", province.Officer, Ct));
        Province.Value(
            await province.App.RunAsync<AnswerExtension, Outcome<ReviewId>>(a =>
                a.RefuseAsync(place, "Cấp trên chốt ngày 17", province.Officer, Ct)
            )
        );

        Assert.Equal(DeadlineProblems.ReasonMissing, silent.Problem);
        Assert.Equal(Owed, (await LineAsync(province, place)).Place.Deadline);
    }

    [Fact]
    public async Task Only_one_question_waits_at_a_time_and_only_the_recipient_or_intermediary_answers()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province, Owed);
        var stranger = Province.Person("Người ngoài", province.PeoplesCommittee, TongKet.Accounts.Contracts.Role.Leader);
        await province.App.RunAsync<AskExtension, Outcome<ReviewId>>(a => a.AskAsync(place, Asked, "Một", province.CommuneOfficer, Ct));

        var again = await province.App.RunAsync<AskExtension, Outcome<ReviewId>>(a =>
            a.AskAsync(place, Asked, "Hai", province.CommuneOfficer, Ct)
        );
        var foreign = await province.App.RunAsync<AnswerExtension, Outcome<ReviewId>>(a => a.GrantAsync(place, null, "", stranger, Ct));

        Assert.Equal(DeadlineProblems.AskedAlready, again.Problem);
        Assert.Equal(ReviewProblems.NotFound, foreign.Problem);
    }

    [Fact]
    public async Task A_unit_without_a_day_announces_its_own_and_may_change_it()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province, null);
        foreach (var day in new[] { Asked, Asked.AddDays(3) })
        {
            Province.Value(
                await province.App.RunAsync<MoveDeadline, Outcome<ReviewId>>(m => m.AnnounceAsync(place, day, province.CommuneOfficer, Ct))
            );
        }

        var line = await LineAsync(province, place);
        Assert.Equal((true, Asked.AddDays(3), 2), (line.SelfChosen, line.Place.Deadline, line.Changes.Count));
    }

    [Fact]
    public async Task A_day_set_by_the_superior_is_not_the_units_to_choose()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province, Owed);
        var chosen = await province.App.RunAsync<MoveDeadline, Outcome<ReviewId>>(m =>
            m.AnnounceAsync(place, Asked, province.CommuneOfficer, Ct)
        );
        Assert.Equal(DeadlineProblems.NotSelfChosen, chosen.Problem);
    }

    [Fact]
    public async Task Moving_the_days_of_several_units_moves_all_or_none()
    {
        await using var province = await Province.FoundAsync(postgres);
        var review = await LaunchAsync(province, Owed);
        var places = (await province.ReviewsAsync(r => r.ListParticipantsAsync(review, Ct))).Select(p => p.Id).ToArray();
        var other = await PlaceAsync(province, Owed);

        var mixed = await province.App.RunAsync<MoveDeadline, Outcome<int>>(m =>
            m.MoveAsync(review, [places[0], other], Asked, "Lùi hạn", province.Officer, Ct)
        );
        Assert.Equal(ReviewProblems.NotFound, mixed.Problem);
        Assert.All(await province.ReviewsAsync(r => r.ListParticipantsAsync(review, Ct)), p => Assert.Equal(Owed, p.Deadline));

        Assert.Equal(
            4,
            Province.Value(
                await province.App.RunAsync<MoveDeadline, Outcome<int>>(m =>
                    m.MoveAsync(review, places, Asked, "Lùi hạn", province.Officer, Ct)
                )
            )
        );
        Assert.All(await province.ReviewsAsync(r => r.ListParticipantsAsync(review, Ct)), p => Assert.Equal(Asked, p.Deadline));
    }

    private static async Task<ReviewId> LaunchAsync(Province province, DateOnly? deadline)
    {
        var request = province.Request(new ParticipantGroup(province.Communes, deadline));
        return Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Ct)));
    }

    private static async Task<ParticipantId> PlaceAsync(Province province, DateOnly? deadline)
    {
        var review = await LaunchAsync(province, deadline);
        return (await province.ReviewsAsync(r => r.ListParticipantsAsync(review, Ct)))
            .Single(p => p.Organization == province.Communes[0])
            .Id;
    }

    private static async Task<DeadlineLine> LineAsync(Province province, ParticipantId place)
    {
        var review = (await province.ReviewsAsync(r => r.FindParticipantAsync(place, Ct)))!.Review;
        return (await province.App.RunAsync<ReadDeadlines, IReadOnlyList<DeadlineLine>>(r => r.ListAsync(review, Ct))).Single(l =>
            l.Place.Id == place
        );
    }
}
