using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Directing;

/// <summary>Compares the days of the issued directive with those that the office has given since, in the review launched or still prepared.</summary>
internal sealed class ReadDaysApart(IDatabase database)
{
    public async Task<DaysApart?> OfAsync(ReviewId id, CancellationToken ct)
    {
        await using var db = database.Open();
        var issued = await db
            .OwnDirectives.Where(d => d.Review == id && d.IssuedAt != null && d.Said != null)
            .Select(d => new { d.Document, d.Symbol })
            .SingleOrDefaultAsync(ct);
        if (issued is not { Document: { } paper, Symbol: { } symbol })
        {
            return null;
        }

        var draft = await db.ReviewDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct);
        var lines = draft is null ? await db.MovedDaysAsync(id, ct) : await PreparedAsync(db, draft, ct);
        return new DaysApart(paper, symbol, [.. lines.OrderBy(l => l.Now)]);
    }

    private static async Task<IEnumerable<DayApart>> PreparedAsync(TongKetDb db, ReviewDraft draft, CancellationToken ct)
    {
        var now = draft
            .Plan.Groups.SelectMany(g => g.Organizations.Select(o => (Unit: new OrganizationId(o), g.Deadline)))
            .DistinctBy(x => x.Unit)
            .ToDictionary(x => x.Unit, x => x.Deadline);
        var said = (await db.OwnDirectives.AsNoTracking().SingleAsync(d => d.Review == draft.Id, ct)).Said!;
        return said.Where(s => s.Day is not null && now.TryGetValue(s.Unit, out var day) && s.Day != day)
            .GroupBy(s => (s.Day, Now: now[s.Unit]))
            .Select(g => new DayApart([.. g.Select(s => s.Unit)], g.Key.Day, g.Key.Now, "", ""));
    }
}
