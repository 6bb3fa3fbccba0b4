using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Deadlines;

namespace TongKet.Reviews.Directing;

/// <summary>Compares the days of the issued directive with those of the review, launched or still prepared.</summary>
internal sealed class ReadDaysApart(IDatabase database)
{
    public async Task<DaysApart?> OfAsync(ReviewId id, CancellationToken ct)
    {
        await using var db = database.Open();
        var directive = await db.OwnDirectives.AsNoTracking().SingleOrDefaultAsync(d => d.Review == id && d.IssuedAt != null, ct);
        if (directive is not { Said: { } said, Document: { } paper, Symbol: { } symbol })
        {
            return null;
        }

        var now = await NowAsync(db, id, ct);
        var apart = said.Where(s => now.TryGetValue(s.Unit, out var place) && IsApart(s.Day, place.Day))
            .GroupBy(s => (s.Day, Now: now[s.Unit].Day, now[s.Unit].Last?.Reason, now[s.Unit].Last?.ByName));
        var lines = apart.Select(g => new DayApart(
            [.. g.Select(s => s.Unit)],
            g.Key.Day,
            g.Key.Now,
            g.Key.Reason ?? "",
            g.Key.ByName ?? ""
        ));
        return new DaysApart(paper, symbol, [.. lines.OrderBy(l => l.Now)]);
    }

    // Who was to choose and has chosen does what the paper says.
    private static bool IsApart(DateOnly? said, DateOnly? now) => said is not null && said != now;

    private static async Task<Dictionary<OrganizationId, (DateOnly? Day, DeadlineChange? Last)>> NowAsync(
        TongKetDb db,
        ReviewId id,
        CancellationToken ct
    )
    {
        var draft = await db.ReviewDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct);
        if (draft is not null)
        {
            return draft
                .Plan.Groups.SelectMany(g => g.Organizations.Select(o => (Unit: new OrganizationId(o), g.Deadline)))
                .DistinctBy(x => x.Unit)
                .ToDictionary(x => x.Unit, x => (x.Deadline, (DeadlineChange?)null));
        }

        var places = await db.Participants.AsNoTracking().Where(p => p.Review == id && p.ClosedBy == null).ToListAsync(ct);
        var ids = db.Participants.Where(p => p.Review == id).Select(p => p.Id);
        var changes = (await db.DeadlineChanges.AsNoTracking().Where(c => ids.Contains(c.Participant)).ToListAsync(ct)).ToLookup(c =>
            c.Participant
        );
        return places.DistinctBy(p => p.Organization).ToDictionary(p => p.Organization, p => (p.Deadline, changes[p.Id].MaxBy(c => c.At)));
    }
}
