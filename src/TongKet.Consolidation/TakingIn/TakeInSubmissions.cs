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
    // All of a country in memory at once is too much.
    private const int AtOnce = 200;

    /// <summary>Of all units, or of one: on the evening of the deadline thousands send, and each costs the same, however many were there before.</summary>
    public async Task HandleAsync(ConsolidationId id, ParticipantId? only, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Consolidations.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } known)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // The outline stays as it is until what was written under an older one stands in its place.
        await OutlineLock.SharedAsync(db, known.Review, ct);
        var consolidation = (await db.HoldAsync(id, ct))!;
        // Asked under the lock: an answer from before it could be older than what another taking-in has brought, and would undo that.
        var standing = await reports.ListStandingAsync(known.Review, only, ct);
        var taken = db.TakenSubmissions.Where(s => s.Consolidation == id && s.Currency == Currency.Current);
        if (only is { } participant)
        {
            taken = taken.Where(s => s.Participant == participant);
        }

        var current = await taken.ToDictionaryAsync(s => s.Submission, ct);
        var fresh = standing.Select(s => s.Id).Where(s => !current.ContainsKey(s)).ToList();
        await db.RetireAsync(current.Values, standing, ct);
        consolidation.TakenInAt = clock.GetUtcNow();
        // The place of the old version is free in the database before the new one takes it.
        await db.SaveChangesAsync(ct);
        foreach (var part in fresh.Chunk(AtOnce))
        {
            db.ChangeTracker.Clear();
            await TakeAsync(db, id, await ReadAsync(known.Review, part, ct), ct);
        }

        await transaction.CommitAsync(ct);
    }

    private async Task<IReadOnlyList<SubmittedReport>> ReadAsync(ReviewId id, SubmissionId[] fresh, CancellationToken ct)
    {
        var sent = await reports.ReadSubmittedAsync(fresh, ct);
        return await reviews.FindAsync(id, ct) is { OutlineVersion: > 1 } review
            ? [.. sent.Select(s => StandingPlaces.Of(review, s))]
            : sent;
    }

    private async Task TakeAsync(TongKetDb db, ConsolidationId id, IReadOnlyList<SubmittedReport> sent, CancellationToken ct)
    {
        var fresh = sent.Select(s => s.Id).ToList();
        var before = await db
            .TakenSubmissions.Where(s => s.Consolidation == id && fresh.Contains(s.Submission))
            .ToDictionaryAsync(s => s.Submission, ct);
        var handled = await HandledAsync(db, id, sent, ct);
        var passages = new List<Contribution>();
        foreach (var submission in sent)
        {
            passages.AddRange(Add(db, id, before.GetValueOrDefault(submission.Id), submission, handled));
        }

        // Returned first and sent anew since: what the new version does not say again has a newer version now.
        foreach (var left in handled.SelectMany(h => h).Where(h => h.Currency is Currency.Withdrawn))
        {
            left.Currency = Currency.Replaced;
        }

        await db.SaveChangesAsync(ct);
        await db.CopyAsync(passages, ct);
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

    private readonly record struct HandledKey(ParticipantId Participant, SectionId Section, string Text);
}
