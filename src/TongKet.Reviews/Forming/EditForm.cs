using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Forming;

/// <summary>Changing a form: every press keeps the work, "lưu biểu" makes it stand.</summary>
internal sealed class EditForm(IDatabase database, PublishForm publish, TimeProvider clock)
{
    public Task<Outcome<FormId>> KeepAsync(
        ReviewId review,
        FormId id,
        Func<FormWork, FormWork> change,
        int stamp,
        ActingUser who,
        CancellationToken ct
    ) => ChangeAsync(review, id, change, stamp, null, who, ct);

    public Task<Outcome<FormId>> PublishAsync(
        ReviewId review,
        FormId id,
        Func<FormWork, FormWork> change,
        int stamp,
        FormMap moved,
        ActingUser who,
        CancellationToken ct
    ) => ChangeAsync(review, id, change, stamp, moved, who, ct);

    /// <summary>Drops what was worked on; the standing version stays.</summary>
    public async Task<Outcome<FormId>> DropWorkAsync(ReviewId review, FormId id, CancellationToken ct)
    {
        await using var db = database.Open();
        await db
            .Forms.Where(f => f.Id == id && f.Review == review && f.Version > 0)
            .ExecuteUpdateAsync(s => s.SetProperty(f => f.Work, (FormWork?)null).SetProperty(f => f.Stamp, f => f.Stamp + 1), ct);
        return id;
    }

    /// <summary>Takes a form away; after launch what was answered stays in the database.</summary>
    public async Task<Outcome<ReviewId>> RemoveAsync(ReviewId review, FormId id, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Reviews.AnyAsync(r => r.Id == review, ct))
        {
            await db
                .Forms.Where(f => f.Id == id && f.Review == review)
                .ExecuteUpdateAsync(s => s.SetProperty(f => f.RemovedAt, clock.GetUtcNow()), ct);
        }
        else
        {
            await db.Forms.Where(f => f.Id == id && f.Review == review).ExecuteDeleteAsync(ct);
        }

        return review;
    }

    private async Task<Outcome<FormId>> ChangeAsync(
        ReviewId review,
        FormId id,
        Func<FormWork, FormWork> change,
        int stamp,
        FormMap? moved,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        var form = await db.Forms.SingleOrDefaultAsync(f => f.Id == id && f.Review == review && f.RemovedAt == null, ct);
        if (form is null)
        {
            return ReviewProblems.FormGone;
        }

        if (form.Stamp != stamp)
        {
            return ReviewProblems.FormChanged(form.UpdatedBy);
        }

        (form.Work, form.Stamp) = (change(form.Shown), stamp + 1);
        (form.UpdatedAt, form.UpdatedBy) = (clock.GetUtcNow(), who.Name);
        Problem? refusal = null;
        if (moved is not null)
        {
            var launched = await db.Reviews.AnyAsync(r => r.Id == review, ct);
            refusal = publish.Handle(db, form, launched, moved, who);
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return ReviewProblems.FormChanged("Người khác");
        }

        return refusal is null ? id : refusal;
    }
}
