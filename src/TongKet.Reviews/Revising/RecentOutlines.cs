using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Viewing;

namespace TongKet.Reviews.Revising;

/// <summary>Tells the offices below of a change: on the home page for two weeks, on the review's own page as long as it has not followed.</summary>
internal sealed class RecentOutlines(IDatabase database, ReadReviews reviews, ReadParticipants participants, TimeProvider clock)
    : IOutlineNews
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(14);

    public async Task<IReadOnlyList<OutlineNote>> RecentAsync(OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        var since = clock.GetUtcNow() - Recent;
        var found = await (
            from version in db.OutlineVersions.AsNoTracking()
            where version.At > since
            join place in db.Participants on version.Review equals place.Review
            where place.Organization == office && place.ClosedBy == null
            join review in db.Reviews on version.Review equals review.Id
            orderby version.At descending
            select new
            {
                Version = version,
                place.Id,
                place.State,
                review.Title,
            }
        ).ToListAsync(ct);
        if (found.Count == 0)
        {
            return [];
        }

        var places = found.Select(f => (ParticipantId?)f.Id).Distinct().ToArray();
        var below = await db.Reviews.AsNoTracking().Where(r => r.Owner == office && places.Contains(r.AnswersTo)).ToListAsync(ct);
        var followed = await NewestAsync(db, [.. below.Select(r => r.Id)], ct);
        return
        [
            .. found
                .DistinctBy(f => f.Version.Review)
                .Select(f => new OutlineNote(
                    f.Version.Review,
                    f.Title,
                    f.Version.Step.Words,
                    f.Version.At,
                    f.Id,
                    f.State is not ParticipantState.NotStarted,
                    below
                        .FirstOrDefault(r =>
                            r.AnswersTo == f.Id && r.LaunchedAt < f.Version.At && followed.GetValueOrDefault(r.Id) < f.Version.At
                        )
                        ?.Id
                )),
        ];
    }

    public async Task<AboveChanged?> AboveAsync(ParticipantId place, DateTimeOffset since, CancellationToken ct)
    {
        if (
            await participants.FindAsync(place, ct) is not { } known
            || await reviews.FindAsync(known.Review, ct) is not { OutlineVersion: > 1 } above
        )
        {
            return null;
        }

        OutlineStep[] steps = [.. above.OutlineSteps.Where(s => s.At > since)];
        return steps.Length == 0 ? null : new(above, steps);
    }

    private static async Task<Dictionary<ReviewId, DateTimeOffset>> NewestAsync(TongKetDb db, ReviewId[] ids, CancellationToken ct) =>
        ids.Length == 0
            ? []
            : await db
                .OutlineVersions.Where(v => ids.Contains(v.Review))
                .GroupBy(v => v.Review)
                .Select(g => new { g.Key, At = g.Max(v => v.At) })
                .ToDictionaryAsync(g => g.Key, g => g.At, ct);
}
