using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Looks;

/// <summary>Finds the places of a review that have any section in a state; counted in the database, however many there are.</summary>
internal static class HavingMark
{
    public static async Task<IReadOnlySet<ParticipantId>> OfAsync(
        TongKetDb db,
        ReviewView review,
        IReadOnlyCollection<ParticipantId> places,
        SectionProgress state,
        CancellationToken ct
    )
    {
        var notAsked = await NotAsked.OfAsync(db, review, ct);
        if (state is SectionProgress.NotAsked)
        {
            return notAsked.Select(p => p.Key).ToHashSet();
        }

        var leaves = review.Sections.Where(s => s.IsLeaf).Select(s => s.Id).ToList();
        var texts = db.SectionTexts.Where(t => leaves.Contains(t.Section));
        texts = state switch
        {
            SectionProgress.Begun => texts.Where(t => t.Mark == SectionMark.Begun),
            SectionProgress.Done => texts.Where(t => t.Mark == SectionMark.Done),
            SectionProgress.Sent => texts.Where(t => t.Mark == SectionMark.Begun || t.Mark == SectionMark.Done),
            SectionProgress.NothingToReport => texts.Where(t => t.Mark == SectionMark.NothingToReport),
            _ => texts.Where(t => t.Mark != SectionMark.Empty),
        };
        var reports = db.Reports.Where(r => r.Review == review.Id);
        reports = state switch
        {
            SectionProgress.Begun or SectionProgress.Done => reports.Where(r => r.Handling == null || r.Handling == HandlingState.Returned),
            SectionProgress.Sent => reports.Where(r => r.Handling != null && r.Handling != HandlingState.Returned),
            _ => reports,
        };
        var found = await reports
            .Join(texts, r => r.Id, t => t.Report, (r, t) => new { r.Participant, t.Section })
            .GroupBy(m => m.Participant)
            .Select(g => new { Place = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Place, g => g.Count, ct);
        return state is SectionProgress.Empty
            ? places.Where(p => found.GetValueOrDefault(p) + notAsked[p].Count() < leaves.Count).ToHashSet()
            : found.Keys.ToHashSet();
    }
}
