using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.TakingIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Opening;

/// <summary>Opens the consolidation of a review and takes in what was sent so far; the second time it only takes in.</summary>
internal sealed class OpenConsolidation(IDatabase database, IReviews reviews, TakeInSubmissions takeIn, IAudit audit, TimeProvider clock)
{
    public async Task<Outcome<ConsolidationId>> HandleAsync(ReviewId review, ActingUser who, CancellationToken ct)
    {
        if (await reviews.FindAsync(review, ct) is not { } view)
        {
            return ConsolidationProblems.NoReview;
        }

        var id = await EnsureAsync(view, who, ct);
        await takeIn.HandleAsync(id, only: null, ct);
        return id;
    }

    private async Task<ConsolidationId> EnsureAsync(ReviewView review, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var (id, now) = (clock.NewId<ConsolidationId>(), clock.GetUtcNow());
        // Two people may press the button at the same moment.
        var made = await db.Database.ExecuteSqlAsync(
            $"""
            insert into consolidation_consolidation (id, review, owner, opened_at, opened_by, taken_in_at)
            values ({id.Value}, {review.Id.Value}, {review.Owner.Value}, {now}, {who.User.Value}, {now})
            on conflict (review) do nothing
            """,
            ct
        );
        if (made > 0)
        {
            audit.Record(db, who, "consolidation.opened", review.Id.Value, $"Mở tổng hợp: {review.Title}");
            await db.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return made > 0 ? id : await db.Consolidations.Where(c => c.Review == review.Id).Select(c => c.Id).SingleAsync(ct);
    }
}
