using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Looks;

/// <summary>Sections that were added after a unit sent and that it was not asked to supplement: not asked, which is not the same as empty.</summary>
internal static class NotAsked
{
    /// <summary>The sections of each place; nothing is read while the outline is as it was launched.</summary>
    public static async Task<ILookup<ParticipantId, SectionId>> OfAsync(TongKetDb db, ReviewView? review, CancellationToken ct)
    {
        var added = (review?.Sections ?? []).Where(s => s.AddedIn > 1).ToList();
        if (review is null || added.Count == 0)
        {
            return Array.Empty<ParticipantId>().ToLookup(p => p, _ => default(SectionId));
        }

        var now = review.OutlineVersion;
        var sent = await db
            .Reports.Where(r => r.Review == review.Id && r.Stage == DraftStage.Sent)
            .Join(
                db.Submissions.Where(s => s.OutlineVersion < now),
                r => new { Report = r.Id, Version = r.SentVersion },
                s => new { s.Report, s.Version },
                (r, s) => new { r.Participant, s.OutlineVersion }
            )
            .ToListAsync(ct);
        return sent.SelectMany(s => added.Where(a => a.AddedIn > s.OutlineVersion), (s, a) => (s.Participant, a.Id))
            .ToLookup(p => p.Participant, p => p.Id);
    }
}
