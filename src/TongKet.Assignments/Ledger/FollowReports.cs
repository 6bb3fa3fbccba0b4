using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Assignments.Ledger;

/// <summary>
/// A task to report and the report itself are one thing: an extension of the one is the other's, and with the report sent the task is done.
/// Asks for the truth each time, so events may come twice or late.
/// </summary>
internal sealed class FollowReports(
    IDatabase database,
    IReviews reviews,
    IFulfilledTasks fulfilled,
    IOrganizationHistory history,
    KeyOfPaper keys,
    TimeProvider clock
) : IEventHandler<TasksEntered>, IEventHandler<ReviewLaunched>, IEventHandler<DeadlineMoved>, IEventHandler<ReportProgressed>
{
    public async Task HandleAsync(TasksEntered happened, CancellationToken ct)
    {
        foreach (var review in await fulfilled.ReviewsOfAsync(happened.Document, ct))
        {
            await FollowAsync(review, await reviews.ListParticipantsAsync(review, ct), ct);
        }
    }

    public async Task HandleAsync(ReviewLaunched happened, CancellationToken ct) =>
        await FollowAsync(happened.Review, await reviews.ListParticipantsAsync(happened.Review, ct), ct);

    public async Task HandleAsync(DeadlineMoved happened, CancellationToken ct)
    {
        var moved = happened.Participants.ToHashSet();
        var places = await reviews.ListParticipantsAsync(happened.Review, ct);
        await FollowAsync(happened.Review, [.. places.Where(p => moved.Contains(p.Id))], ct);
    }

    public async Task HandleAsync(ReportProgressed happened, CancellationToken ct)
    {
        if (await reviews.FindParticipantAsync(happened.Participant, ct) is { } place)
        {
            await FollowAsync(place.Review, [place], ct);
        }
    }

    private async Task FollowAsync(ReviewId review, IReadOnlyList<ParticipantView> places, CancellationToken ct)
    {
        if (places.Count == 0 || await fulfilled.OfAsync(review, ct) is not { } tasks)
        {
            return;
        }

        var (paper, positions) = (tasks.Paper, tasks.Positions);
        // What an office that ended had to report, its successor reports.
        var lineage = await history.LineageAsync(ct);
        var byOffice = places
            .SelectMany(p => lineage.ItselfAndInherited(p.Organization, clock.VietnamToday).Select(o => (Office: o, Place: p)))
            .OrderBy(x => x.Office != x.Place.Organization)
            .DistinctBy(x => x.Office)
            .ToDictionary(x => x.Office, x => x.Place);
        var offices = byOffice.Keys.ToArray();
        var key = await keys.OfAsync(paper, ct);
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldPaperAsync(key, paper, ct);
        // The task may stand there through another office's copy of the paper.
        var rows = await db
            .Assignments.Where(a => (a.Document == paper || (key != null && a.PaperKey == key)) && positions.Contains(a.Position))
            .Where(a => a.Lead != null && offices.Contains(a.Lead.Value))
            .ToListAsync(ct);
        foreach (var row in rows)
        {
            var place = byOffice[row.Lead!.Value];
            row.FollowReport(
                review,
                place.Deadline,
                place.State.IsSent ? (place.FirstSentAt ?? place.SentAt)?.VietnamDate : null,
                clock.GetUtcNow()
            );
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
