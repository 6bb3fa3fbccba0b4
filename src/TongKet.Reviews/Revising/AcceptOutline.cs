using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Launching;
using TongKet.Reviews.Outlining;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews.Revising;

/// <summary>Makes the revised outline the one that is asked: sections, drafts and the consolidation follow in one transaction. Accepting twice changes once.</summary>
internal sealed class AcceptOutline(
    IDatabase database,
    ReadReviews reviews,
    IEnumerable<IOutlineFollower> followers,
    IAudit audit,
    TimeProvider clock
)
{
    public async Task<Outcome<int>> HandleAsync(ReviewId id, Guid key, int stamp, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await OutlineLock.WorkAsync(db, id, ct);
        await OutlineLock.AloneAsync(db, id, ct);
        if (await db.OutlineVersions.Where(v => v.Key == key).Select(v => v.Version).ToListAsync(ct) is [var already])
        {
            return already;
        }

        var work = await db.OutlineWorks.SingleOrDefaultAsync(w => w.Review == id && w.Key == key, ct);
        if (work is null || await reviews.FindAsync(id, ct) is not { } view)
        {
            return ReviewProblems.OutlineWorkGone;
        }

        if (work.Stamp != stamp)
        {
            return ReviewProblems.OutlineWorkChanged(work.UpdatedBy);
        }

        var revised = RevisedOutline.Of(view, work);
        var refusal = Refusal(work) ?? CheckOutline.Refusal(OutlineTree.Drafts([.. revised.Rows.Select(r => r.Row)]));
        return refusal is null ? await AcceptAsync(db, transaction, view, work, revised, who, ct) : refusal;
    }

    private Problem? Refusal(OutlineWork work) =>
        work.Reason.Trim().Length == 0 ? ReviewProblems.NoOutlineReason
        : work.AsksSupplement && work.SupplementBy < clock.VietnamToday ? ReviewProblems.SupplementInPast
        : null;

    private async Task<Outcome<int>> AcceptAsync(
        TongKetDb db,
        Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction,
        ReviewView view,
        OutlineWork work,
        RevisedOutline revised,
        ActingUser who,
        CancellationToken ct
    )
    {
        var next = view.OutlineVersion + 1;
        var laid = await new LayDownOutline(db, clock).HandleAsync(revised, next, ct);
        var version = new OutlineVersion
        {
            Review = view.Id,
            Version = next,
            Key = work.Key,
            Moves = laid.Moves,
            Figures = laid.Figures,
            Changes = laid.Changes,
            Reason = work.Reason.Trim(),
            AsksSupplement = work.AsksSupplement,
            At = clock.GetUtcNow(),
            ByName = who.Name,
        };
        if (version.Moves.Count + version.Changes.Count == 0 && !laid.Renumbered)
        {
            return ReviewProblems.OutlineUnchanged;
        }

        db.Add(version);
        db.Remove(work);
        await db.Reviews.Where(r => r.Id == view.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.OutlineVersion, next), ct);
        audit.Record(db, who, "review.outline-changed", view.Id.Value, $"Đề cương phiên bản {next}: {version.Step.Words}");
        await db.SaveChangesAsync(ct);
        var revision = new OutlineRevision(view.Id, view.Title, version.Step, work.SupplementBy);
        foreach (var follower in followers)
        {
            await follower.FollowAsync(db, revision, who, ct);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return next;
    }
}
