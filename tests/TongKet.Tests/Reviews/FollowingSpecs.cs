using TongKet.Kernel.Jobs;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reviews;

public sealed class FollowingSpecs(PostgresFixture postgres)
{
    private static readonly DateTimeOffset Day = new(2026, 10, 1, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task States_follow_the_steps_of_the_report()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province);

        await TellAsync(
            province,
            Step(place, ParticipantState.Drafting, 1),
            Step(place, ParticipantState.Sent, 2),
            Step(place, ParticipantState.Received, 3)
        );

        var now = await FindAsync(province, place);
        Assert.Equal((ParticipantState.Received, Day.AddHours(2), Day.AddHours(2)), (now.State, now.SentAt, now.FirstSentAt));
    }

    [Fact]
    public async Task An_older_step_that_arrives_late_changes_no_state_but_its_sending_is_known()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province);

        await TellAsync(province, Step(place, ParticipantState.Received, 3));
        await TellAsync(province, Step(place, ParticipantState.Sent, 2));
        await TellAsync(province, Step(place, ParticipantState.Drafting, 1));

        var now = await FindAsync(province, place);
        Assert.Equal((ParticipantState.Received, Day.AddHours(2)), (now.State, now.FirstSentAt));
    }

    [Fact]
    public async Task The_first_sending_stays_the_first_when_a_corrected_version_is_sent()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province);

        await TellAsync(
            province,
            Step(place, ParticipantState.Sent, 5),
            Step(place, ParticipantState.Sent, 2),
            Step(place, ParticipantState.Returned, 3)
        );

        var now = await FindAsync(province, place);
        Assert.Equal((Day.AddHours(2), Day.AddHours(5), ParticipantState.Sent), (now.FirstSentAt, now.SentAt, now.State));
    }

    [Fact]
    public async Task A_return_sets_a_new_deadline_and_the_same_event_twice_changes_nothing()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province);
        var returned = Step(place, ParticipantState.Returned, 4) with { NewDeadline = new DateOnly(2026, 10, 25) };

        await TellAsync(province, returned, returned);

        var now = await FindAsync(province, place);
        Assert.Equal((ParticipantState.Returned, new DateOnly(2026, 10, 25)), (now.State, now.Deadline!.Value));
    }

    [Fact]
    public async Task An_event_about_a_place_that_is_not_there_is_passed_over()
    {
        await using var province = await Province.FoundAsync(postgres);
        var place = await PlaceAsync(province);

        await TellAsync(province, Step(new ParticipantId(Guid.CreateVersion7()), ParticipantState.Sent, 1));

        Assert.Equal(ParticipantState.NotStarted, (await FindAsync(province, place)).State);
    }

    private static ReportProgressed Step(ParticipantId place, ParticipantState state, int step) =>
        new(place, state, step, Day.AddHours(step));

    private static async Task<ParticipantId> PlaceAsync(Province province)
    {
        var request = province.Request();
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Token)));
        return (await province.ReviewsAsync(r => r.ListParticipantsAsync(request.Id, Token)))[0].Id;
    }

    private static async Task TellAsync(Province province, params ReportProgressed[] events)
    {
        await using (var db = province.App.Database.Open())
        {
            foreach (var happened in events)
            {
                db.Publish(happened, province.App.Clock);
            }

            await db.SaveChangesAsync(Token);
        }

        await province.App.DrainAsync();
    }

    private static async Task<ParticipantView> FindAsync(Province province, ParticipantId place) =>
        (await province.ReviewsAsync(r => r.FindParticipantAsync(place, Token)))!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
