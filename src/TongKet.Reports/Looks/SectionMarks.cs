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
        var reports = db.Reports.Where(r => r.Review == review);
        var counts = await db
            .SectionTexts.Where(t => t.Mark != SectionMark.Empty && reports.Any(r => r.Id == t.Report))
            .GroupBy(t => new { t.Section, t.Mark })
            .Select(g => new
            {
                g.Key.Section,
                g.Key.Mark,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        var all = counts.ToDictionary(c => (c.Section, Of(c.Mark)), c => c.Count);
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
                    }
            )
            .ToListAsync(ct);
        var all = marks.ToDictionary(m => (m.Participant, m.Section), m => Of(m.Mark));
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
            .Join(db.SectionTexts.Where(t => t.Section == section), r => r.Id, t => t.Report, (r, t) => new { r.Participant, t.Mark })
            .ToListAsync(ct);
        var all = marks.ToDictionary(m => m.Participant, m => Of(m.Mark));
        foreach (var place in (await NotAsked.OfAsync(db, await reviews.FindAsync(review, ct), ct)).Where(p => p.Contains(section)))
        {
            all[place.Key] = SectionProgress.NotAsked;
        }

        return all;
    }

    private static SectionProgress Of(SectionMark mark) =>
        mark switch
        {
            SectionMark.Begun => SectionProgress.Begun,
            SectionMark.Done => SectionProgress.Done,
            SectionMark.NothingToReport => SectionProgress.NothingToReport,
            _ => SectionProgress.Empty,
        };
}
