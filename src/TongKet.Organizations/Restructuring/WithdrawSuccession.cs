using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Restructuring;

/// <summary>A wrong entry is taken back: a correcting entry stands beside it, and all is as it was before, unless something rests on it already.</summary>
internal sealed class WithdrawSuccession(
    IDatabase database,
    OrganizationSnapshots snapshots,
    IOrganizationHistory history,
    IEnumerable<IRestsOnSuccession> others,
    TimeProvider clock
)
{
    public async Task<Outcome<SuccessionId>> HandleAsync(
        SuccessionId id,
        string why,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    )
    {
        if (string.IsNullOrWhiteSpace(why))
        {
            return SuccessionProblems.WhyMissing;
        }

        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var book = await db.OpenBookAsync(ct);
        if (await db.Successions.SingleOrDefaultAsync(s => s.Id == id, ct) is not { } wrong)
        {
            return SuccessionProblems.Missing;
        }

        if (await RefusalAsync(wrong, book, who.Office, ct) is { } refusal)
        {
            return refusal;
        }

        (wrong.WithdrawnAt, wrong.WithdrawnByName, wrong.WithdrawnWhy) = (clock.GetUtcNow(), who.Name, why.Trim());
        await db.RewriteAsync([.. wrong.Touched.Select(t => (t.Organization, t.Before))], clock, ct);
        alongside(db);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        snapshots.Forget();
        return id;
    }

    private async Task<Problem?> RefusalAsync(Succession wrong, VersionBook book, OrganizationId office, CancellationToken ct)
    {
        if (wrong.WithdrawnAt is { } at)
        {
            return SuccessionProblems.Withdrawn(at);
        }

        if (wrong.Touched.FirstOrDefault(t => !book.Of(t.Organization).SequenceEqual(t.After)) is { } changed)
        {
            return SuccessionProblems.ChangedSince(book.NameOf(changed.Organization));
        }

        // Those below a new one would be left without a superior.
        var begun = wrong.Touched.Where(t => t.Before.Count == 0).Select(t => t.Organization);
        var own = wrong.Touched.Select(t => t.Organization).ToHashSet();
        if (begun.FirstOrDefault(b => book.BelowFrom(b, DateOnly.MinValue).Any(c => !own.Contains(c))) is var parent && parent != default)
        {
            return SuccessionProblems.ChangedSince(book.NameOf(parent));
        }

        if (
            wrong.Touched.Select(t => t.Organization).FirstOrDefault(o => !Within.Reaches(book, o, office, wrong.TakesEffect))
                is var foreign
            && foreign != default
        )
        {
            return SuccessionProblems.OutOfReach(book.NameOf(foreign));
        }

        if (await history.FindAsync(wrong.Id, ct) is not { } view)
        {
            return SuccessionProblems.Missing;
        }

        foreach (var other in others)
        {
            if (await other.RefusalAsync(view, ct) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
