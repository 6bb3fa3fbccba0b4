using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Looks;

/// <summary>How far sections are: their marks only, which the office that collects may see while the texts are still nobody else's business.</summary>
internal sealed class SectionMarks(IDatabase database, IReviews reviews) : ISectionMarks
{
    public Task<IReadOnlyDictionary<(SectionId Section, SectionProgress State), int>> CountAsync(ReviewId review, CancellationToken ct) =>
        AcrossOffices.ReadAsync(() => ReadCountsAsync(review, ct));

    public Task<IReadOnlyDictionary<(ParticipantId Participant, SectionId Section), SectionProgress>> OfAsync(
        IReadOnlyCollection<ParticipantId> participants,
        CancellationToken ct
    ) => AcrossOffices.ReadAsync(() => ReadMarksAsync(participants, ct));

    public Task<IReadOnlyDictionary<ParticipantId, SectionProgress>> OfSectionAsync(
        ReviewId review,
        SectionId section,
        CancellationToken ct
    ) => AcrossOffices.ReadAsync(() => ReadSectionAsync(review, section, ct));

    public Task<IReadOnlySet<ParticipantId>> HavingAsync(
        ReviewView review,
        IReadOnlyCollection<ParticipantId> places,
        SectionProgress state,
        CancellationToken ct
    ) =>
        AcrossOffices.ReadAsync(async () =>
        {
            await using var db = database.Open();
            return await HavingMark.OfAsync(db, review, places, state, ct);
        });

    private async Task<IReadOnlyDictionary<(SectionId Section, SectionProgress State), int>> ReadCountsAsync(
        ReviewId review,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        var counts = await db
            .Reports.Where(r => r.Review == review)
            .Join(
                db.SectionTexts.Where(t => t.Mark != SectionMark.Empty),
                r => r.Id,
                t => t.Report,
                (r, t) =>
                    new
                    {
                        t.Section,
                        t.Mark,
                        r.Handling,
                    }
            )
            .GroupBy(t => t)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        var all = counts.GroupBy(c => (c.Key.Section, Of(c.Key.Mark, c.Key.Handling)), c => c.Count).ToDictionary(g => g.Key, g => g.Sum());
        foreach (var section in (await NotAsked.OfAsync(db, await reviews.FindAsync(review, ct), ct)).SelectMany(p => p).CountBy(s => s))
        {
            all[(section.Key, SectionProgress.NotAsked)] = section.Value;
        }

        return all;
    }

    private async Task<IReadOnlyDictionary<(ParticipantId Participant, SectionId Section), SectionProgress>> ReadMarksAsync(
        IReadOnlyCollection<ParticipantId> participants,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        var marks = await db
            .Reports.Where(r => participants.Contains(r.Participant))
            .Join(
                db.SectionTexts,
                r => r.Id,
                t => t.Report,
                (r, t) =>
                    new
                    {
                        r.Participant,
                        r.Review,
                        t.Section,
                        t.Mark,
                        r.Handling,
                    }
            )
            .ToListAsync(ct);
        var all = marks.ToDictionary(m => (m.Participant, m.Section), m => Of(m.Mark, m.Handling));
        foreach (var review in marks.Select(m => m.Review).Distinct())
        {
            foreach (var place in await NotAsked.OfAsync(db, await reviews.FindAsync(review, ct), ct))
            {
                foreach (var section in place)
                {
                    all[(place.Key, section)] = SectionProgress.NotAsked;
                }
            }
        }

        return all;
    }

    private async Task<IReadOnlyDictionary<ParticipantId, SectionProgress>> ReadSectionAsync(
        ReviewId review,
        SectionId section,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        var marks = await db
            .Reports.Where(r => r.Review == review)
            .Join(
                db.SectionTexts.Where(t => t.Section == section),
                r => r.Id,
                t => t.Report,
                (r, t) =>
                    new
                    {
                        r.Participant,
                        t.Mark,
                        r.Handling,
                    }
            )
            .ToListAsync(ct);
        var all = marks.ToDictionary(m => m.Participant, m => Of(m.Mark, m.Handling));
        foreach (var place in (await NotAsked.OfAsync(db, await reviews.FindAsync(review, ct), ct)).Where(p => p.Contains(section)))
        {
            all[place.Key] = SectionProgress.NotAsked;
        }

        return all;
    }

    // What was sent is no longer being written, though its writer may never have marked it.
    private static SectionProgress Of(SectionMark mark, HandlingState? handling) =>
        mark switch
        {
            SectionMark.Begun or SectionMark.Done when handling is not (null or HandlingState.Returned) => SectionProgress.Sent,
            SectionMark.Begun => SectionProgress.Begun,
            SectionMark.Done => SectionProgress.Done,
            SectionMark.NothingToReport => SectionProgress.NothingToReport,
            _ => SectionProgress.Empty,
        };
}
