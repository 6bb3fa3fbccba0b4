using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Revising;

/// <summary>Changing an outline after the launch: every press keeps the work; nobody is asked it before it is accepted.</summary>
internal sealed class EditOutline(IDatabase database, TimeProvider clock)
{
    public async Task<OutlineWork?> FindAsync(ReviewId review, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.OutlineWorks.AsNoTracking().SingleOrDefaultAsync(w => w.Review == review, ct);
    }

    /// <param name="review">The review.</param>
    /// <param name="outline">The version of the outline that the page showed.</param>
    /// <param name="stamp">As the page showed it; 0 when nobody had begun.</param>
    /// <param name="change">What the person changed.</param>
    /// <param name="who">Who.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<Outcome<OutlineWork>> KeepAsync(
        ReviewId review,
        int outline,
        int stamp,
        Action<OutlineWork> change,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await OutlineLock.WorkAsync(db, review, ct);
        if (await db.Reviews.Where(r => r.Id == review).Select(r => r.OutlineVersion).ToListAsync(ct) is not [var asked])
        {
            return ReviewProblems.NotFound;
        }

        var work = await db.OutlineWorks.SingleOrDefaultAsync(w => w.Review == review, ct);
        // What a page shows of an older outline would undo what was accepted since.
        if (asked != outline || (work is null && stamp > 0))
        {
            return ReviewProblems.OutlineWorkGone;
        }

        if (work is not null && work.Stamp != stamp)
        {
            return ReviewProblems.OutlineWorkChanged(work.UpdatedBy);
        }

        if (work is null)
        {
            work = new OutlineWork
            {
                Review = review,
                Key = Guid.CreateVersion7(clock.GetUtcNow()),
                Stamp = 0,
                UpdatedAt = clock.GetUtcNow(),
                UpdatedBy = who.Name,
            };
            db.Add(work);
        }

        change(work);
        // Never the same again, also when work was dropped and begun anew.
        var next = await db.Database.SqlQuery<int>($"""select nextval('reviews_outline_stamp')::int as "Value" """).ToListAsync(ct);
        (work.Stamp, work.UpdatedAt, work.UpdatedBy) = (next[0], clock.GetUtcNow(), who.Name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return work;
    }

    /// <summary>Drops what was worked on; the outline that is asked stays.</summary>
    public async Task<Outcome<ReviewId>> DropAsync(ReviewId review, int outline, int stamp, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await OutlineLock.WorkAsync(db, review, ct);
        if (await db.OutlineWorks.SingleOrDefaultAsync(w => w.Review == review, ct) is { } work)
        {
            if (work.Stamp != stamp || !await db.Reviews.AnyAsync(r => r.Id == review && r.OutlineVersion == outline, ct))
            {
                return ReviewProblems.OutlineWorkChanged(work.UpdatedBy);
            }

            db.Remove(work);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        return review;
    }
}
