using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Deadlines;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Assignments;

/// <summary>A task to report and the report itself: one day, one state.</summary>
public sealed class ReportTaskSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Later = new(2026, 11, 2);

    [Fact]
    public async Task An_extension_of_the_report_is_the_tasks_too_and_a_correction_of_the_paper_leaves_it()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (paper, place) = await LaunchAsync(province);

        Province.Value(await AskAndGrantAsync(province, place));
        await province.App.DrainAsync();
        var extended = await TaskAsync(province);
        await TellAsync(province, new DocumentRegistered(paper, province.Committee));

        Assert.Equal(Later, extended.DueOn);
        Assert.Equal(Later, (await TaskAsync(province)).DueOn);
        Assert.Equal(new DateOnly(2026, 10, 15), (await TaskAsync(province, of: 1)).DueOn);
    }

    [Fact]
    public async Task The_report_sent_in_time_is_the_task_done_in_time_and_returned_it_is_owed_again()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (_, place) = await LaunchAsync(province);
        var sent = new DateTimeOffset(2026, 10, 14, 3, 0, 0, TimeSpan.Zero);

        await TellAsync(province, new ReportProgressed(place, ParticipantState.Sent, 5, sent));
        var done = await TaskAsync(province);
        await TellAsync(province, new ReportProgressed(place, ParticipantState.Returned, 6, sent.AddDays(1), new DateOnly(2026, 10, 20)));
        var again = await TaskAsync(province);

        Assert.Equal((AssignmentStatus.Done, new DateOnly(2026, 10, 14)), (done.Status, done.FinishedOn!.Value));
        Assert.Equal((AssignmentStatus.InProgress, new DateOnly(2026, 10, 20)), (again.Status, again.DueOn!.Value));
    }

    [Fact]
    public async Task A_second_review_from_the_paper_does_not_open_again_what_the_first_finished()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (paper, place) = await LaunchAsync(province);
        await TellAsync(province, new ReportProgressed(place, ParticipantState.Sent, 5, TimeProvider.System.GetUtcNow()));

        Province.Value(
            await province.ReviewsAsync(r => r.LaunchAsync(province.Request() with { Directive = paper }, province.Officer, Token))
        );
        await province.App.DrainAsync();

        Assert.Equal(AssignmentStatus.Done, (await TaskAsync(province)).Status);
    }

    [Fact]
    public async Task Tasks_that_enter_the_ledger_after_the_report_was_sent_are_done()
    {
        await using var province = await Province.FoundAsync(postgres);
        var paper = await province.TakeDirectiveInAsync();
        var place = await LaunchAsync(province, paper);
        await TellAsync(province, new ReportProgressed(place, ParticipantState.Sent, 5, TimeProvider.System.GetUtcNow()));

        Province.Value(await province.DocumentsAsync(d => d.RegisterIncomingAsync(paper, province.Officer, Token)));
        await province.App.DrainAsync();

        Assert.Equal(AssignmentStatus.Done, (await TaskAsync(province)).Status);
        Assert.Equal(AssignmentStatus.NotStarted, (await TaskAsync(province, of: 1)).Status);
    }

    [Fact]
    public async Task What_somebody_cancelled_stays_so()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (_, place) = await LaunchAsync(province);
        await using (var db = province.App.Database.Open())
        {
            await db.Set<Assignment>().ExecuteUpdateAsync(x => x.SetProperty(a => a.Status, AssignmentStatus.Cancelled), Token);
        }

        await TellAsync(province, new ReportProgressed(place, ParticipantState.Sent, 5, TimeProvider.System.GetUtcNow()));

        Assert.Equal(AssignmentStatus.Cancelled, (await TaskAsync(province)).Status);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<(DocumentId, ParticipantId)> LaunchAsync(Province province)
    {
        var paper = await province.RegisterDirectiveAsync();
        return (paper, await LaunchAsync(province, paper));
    }

    private static async Task<ParticipantId> LaunchAsync(Province province, DocumentId paper)
    {
        var request = province.Request() with { Directive = paper };
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Token)));
        await province.App.DrainAsync();
        var places = await province.ReviewsAsync(r => r.ListParticipantsAsync(request.Id, Token));
        return places.Single(p => p.Organization == province.Communes[0]).Id;
    }

    private static async Task<Outcome<ReviewId>> AskAndGrantAsync(Province province, ParticipantId place)
    {
        Province.Value(
            await province.App.RunAsync<AskExtension, Outcome<ReviewId>>(a =>
                a.AskAsync(place, Later, "bão lũ", province.CommuneOfficer, Token)
            )
        );
        return await province.App.RunAsync<AnswerExtension, Outcome<ReviewId>>(a => a.GrantAsync(place, null, "", province.Officer, Token));
    }

    private static async Task<Assignment> TaskAsync(Province province, int of = 0)
    {
        await using var db = province.App.Database.Open();
        var lead = province.Communes[of];
        return await db.Set<Assignment>().AsNoTracking().SingleAsync(a => a.Lead == lead && a.Position == 0, Token);
    }

    private static async Task TellAsync<TEvent>(Province province, TEvent happened)
        where TEvent : IEvent
    {
        await using (var db = province.App.Database.Open())
        {
            db.Publish(happened, province.App.Clock);
            await db.SaveChangesAsync(Token);
        }

        await province.App.DrainAsync();
    }
}
