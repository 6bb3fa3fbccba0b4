using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Revising;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.TakingIn;

/// <summary>
/// Brings in what units have sent since the last time. A new version takes the place of the unit's open passages; what was already used or set aside
/// stays and is marked, unless the new version says the same word for word. Doing it twice changes nothing.
/// </summary>
internal sealed class TakeInSubmissions(IDatabase database, IReports reports, IReviews reviews, TimeProvider clock)
{
    /// <returns>How many submissions were new.</returns>
    public async Task<int> HandleAsync(ConsolidationId id, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Consolidations.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } known)
        {
            return 0;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var consolidation = (await db.HoldAsync(id, ct))!;
        // Asked under the lock: an answer from before it could be older than what another taking-in has brought, and would undo that.
        var listed = await reports.ListSubmittedAsync(known.Review, ct);
        IReadOnlyList<SubmittedReport> sent = await reviews.FindAsync(known.Review, ct) is { OutlineVersion: > 1 } review
            ? [.. listed.Select(s => StandingPlaces.Of(review, s))]
            : listed;
        var taken = await db.TakenSubmissions.Where(s => s.Consolidation == id).ToListAsync(ct);
        var current = taken.Where(s => s.Currency is Currency.Current).ToDictionary(s => s.Submission);
        var fresh = sent.Where(s => !current.ContainsKey(s.Id)).ToList();
        await RetireAsync(db, current.Values, sent, ct);
        // The place of the old version is free in the database before the new one takes it.
        await db.SaveChangesAsync(ct);

        var handled = await HandledAsync(db, id, fresh, ct);
        var passages = new List<Contribution>();
        foreach (var submission in fresh)
        {
            passages.AddRange(Add(db, id, taken.Find(t => t.Submission == submission.Id), submission, handled));
        }

        // Returned first and sent anew since: what the new version does not say again has a newer version now.
        foreach (var left in handled.SelectMany(h => h).Where(h => h.Currency is Currency.Withdrawn))
        {
            left.Currency = Currency.Replaced;
        }

        consolidation.TakenInAt = clock.GetUtcNow();
        await db.SaveChangesAsync(ct);
        await db.CopyAsync(passages, ct);
        await transaction.CommitAsync(ct);
        return fresh.Count;
    }

    private static async Task RetireAsync(
        TongKetDb db,
        IEnumerable<TakenSubmission> current,
        IReadOnlyList<SubmittedReport> sent,
        CancellationToken ct
    )
    {
        var newest = sent.ToDictionary(s => s.Participant, s => s.Id);
        foreach (var old in current.Where(c => newest.GetValueOrDefault(c.Participant) != c.Submission))
        {
            var currency = newest.ContainsKey(old.Participant) ? Currency.Replaced : Currency.Withdrawn;
            old.Currency = currency;
            await db
                // By participant: one that was put back waits under the version that said it first.
                .Contributions.Where(c =>
                    c.Participant == old.Participant && c.Consolidation == old.Consolidation && c.Status == ContributionStatus.Open
                )
                .ExecuteDeleteAsync(ct);
            await db
                .Contributions.Where(c => c.Participant == old.Participant && c.Consolidation == old.Consolidation)
                .ExecuteUpdateAsync(s => s.SetProperty(c => c.Currency, currency), ct);
        }
    }

    private static async Task<ILookup<HandledKey, Contribution>> HandledAsync(
        TongKetDb db,
        ConsolidationId id,
        IReadOnlyList<SubmittedReport> fresh,
        CancellationToken ct
    )
    {
        var participants = fresh.Select(s => s.Participant).ToList();
        var handled = await db
            .Contributions.Where(c => c.Consolidation == id && participants.Contains(c.Participant))
            .OrderBy(c => c.Id)
            .ToListAsync(ct);
        return handled.ToLookup(c => new HandledKey(c.Participant, c.Section, c.Text));
    }

    private List<Contribution> Add(
        TongKetDb db,
        ConsolidationId id,
        TakenSubmission? before,
        SubmittedReport sent,
        ILookup<HandledKey, Contribution> handled
    )
    {
        if (before is null)
        {
            db.Add(SubmissionIntake.Of(id, sent, clock.GetUtcNow()));
            db.AddRange(SubmissionIntake.Figures(id, sent));
            db.AddRange(SubmissionIntake.Forms(id, sent));
        }
        else
        {
            before.Currency = Currency.Current;
        }

        var fresh = new List<Contribution>();
        foreach (var passage in SubmissionIntake.Passages(id, sent, clock))
        {
            // Said again word for word: what a person has decided on it holds.
            var same = handled[new HandledKey(passage.Participant, passage.Section, passage.Text)]
                .FirstOrDefault(h => h.Currency is not Currency.Current && h.Status is not ContributionStatus.Open);
            if (same is null)
            {
                fresh.Add(passage);
                continue;
            }

            (same.Currency, same.ConfirmedIn) = (Currency.Current, same.Submission == sent.Id ? same.ConfirmedIn : sent.Id);
        }

        return fresh;
    }

    private readonly record struct HandledKey(
        TongKet.Reviews.Contracts.ParticipantId Participant,
        TongKet.Reviews.Contracts.SectionId Section,
        string Text
    );
}
