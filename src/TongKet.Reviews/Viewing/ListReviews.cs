using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Viewing;

/// <summary>Reviews that concern an office: its own, those it is intermediary of, those it has to report in.</summary>
internal sealed class ListReviews(IDatabase database)
{
    private static readonly ParticipantState[] SentStates =
    [
        ParticipantState.Sent,
        ParticipantState.AcceptedByIntermediary,
        ParticipantState.Received,
    ];

    public async Task<IReadOnlyList<ReviewLine>> HandleAsync(OrganizationId office, string? search, CancellationToken ct)
    {
        await using var db = database.Open();
        var places = db.Participants.AsNoTracking();
        var mine = places.Where(p => p.Organization == office).Select(p => p.Review);
        var reviews = db.Reviews.AsNoTracking().Where(r => r.Owner == office || r.Intermediary == office || mine.Contains(r.Id));
        if (search is { Length: > 0 })
        {
            reviews = reviews.Where(r => EF.Functions.ILike(r.Title, "%" + search + "%"));
        }

        return await reviews
            .OrderByDescending(r => r.LaunchedAt)
            .ThenByDescending(r => r.Id)
            .Select(r => new ReviewLine(
                r.Id,
                r.Title,
                r.Owner,
                r.LaunchedAt,
                places.Where(p => p.Review == r.Id).Max(p => p.Deadline),
                places.Count(p => p.Review == r.Id),
                places.Count(p => p.Review == r.Id && SentStates.Contains(p.State)),
                places.Where(p => p.Review == r.Id && p.Organization == office).Select(p => (ParticipantId?)p.Id).FirstOrDefault()
            ))
            .ToListAsync(ct);
    }

    public async Task<IReadOnlyList<DraftLine>> DraftsAsync(OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        var drafts = await db.ReviewDrafts.AsNoTracking().Where(d => d.Owner == office).OrderByDescending(d => d.UpdatedAt).ToListAsync(ct);
        return
        [
            .. drafts.Select(d => new DraftLine(d.Id, d.Plan.Title.Length > 0 ? d.Plan.Title : "Chưa đặt tên", d.UpdatedAt, d.UpdatedBy)),
        ];
    }
}
