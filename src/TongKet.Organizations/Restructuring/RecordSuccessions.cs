using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Restructuring;

/// <summary>Takes one plan or many, whole or not at all: versions, successions, event and audit in one transaction.</summary>
internal sealed class RecordSuccessions(IDatabase database, OrganizationSnapshots snapshots, TimeProvider clock)
{
    public async Task<Outcome<SuccessionId>> HandleAsync(
        Func<VersionBook, Outcome<SuccessionPlan>> plan,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    )
    {
        var recorded = await HandleAllAsync(
            book => plan(book) is var made && made.Succeeded ? new Plans([made.Value]) : new Plans([], made.Problem),
            who,
            alongside,
            ct
        );
        return recorded.Succeeded ? recorded.Value[0] : recorded.Problem;
    }

    /// <summary>The plans are made when the lock is held, so they see what will be written on.</summary>
    public async Task<Outcome<IReadOnlyList<SuccessionId>>> HandleAllAsync(
        Func<VersionBook, Plans> plan,
        SuccessionRecorder who,
        Action<TongKetDb> alongside,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var book = await db.OpenBookAsync(ct);
        var (plans, problem) = plan(book);
        var touched = new HashSet<OrganizationId>();
        var recorded = new List<Succession>();
        foreach (var one in plans)
        {
            problem ??= Within.Refusal(book, one, who.Office) ?? ApplySuccession.To(book, one);
            if (problem is null)
            {
                recorded.Add(SuccessionRows.Add(db, one, who, book.TakeTouched(), clock));
                touched.UnionWith(recorded[^1].Touched.Select(t => t.Organization));
            }
        }

        if (problem is not null)
        {
            return problem;
        }

        await SuccessionRows.AddNewAsync(db, plans, ct);
        await db.SaveChangesAsync(ct);
        await db.RewriteAsync([.. touched.Select(id => (id, book.Of(id)))], clock, ct);
        foreach (var day in recorded.GroupBy(s => s.TakesEffect))
        {
            db.Publish(new OrganizationsRestructured([.. day.Select(s => s.Id)]), clock, Dawn(day.Key));
        }

        alongside(db);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        snapshots.Forget();
        return recorded.ConvertAll(s => s.Id);
    }

    // Others hear of it when it takes effect: a decision of June changes nothing in a review before July.
    private DateTimeOffset Dawn(DateOnly day)
    {
        var (dawn, now) = (
            new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7)).ToUniversalTime(),
            clock.GetUtcNow()
        );
        return dawn > now ? dawn : now;
    }
}

/// <summary>What is to be taken, or why it cannot.</summary>
internal sealed record Plans(IReadOnlyList<SuccessionPlan> All, Problem? Problem = null);
