using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;

namespace TongKet.Organizations.Viewing;

/// <summary>The successions that stand, the oldest first.</summary>
internal static class ReadSuccessions
{
    public static async Task<IReadOnlyList<SuccessionView>> AllAsync(TongKetDb db, CancellationToken ct)
    {
        var links = (await db.SuccessionLinks.AsNoTracking().OrderBy(l => l.Position).ToListAsync(ct)).ToLookup(l => l.Succession);
        // Without "touched": it is long and only a withdrawal needs it.
        var rows = await db
            .Successions.AsNoTracking()
            .Where(s => s.WithdrawnAt == null)
            .OrderBy(s => s.TakesEffect)
            .ThenBy(s => s.Id)
            .Select(s => new
            {
                s.Id,
                s.Kind,
                s.TakesEffect,
                s.Document,
                s.DocumentId,
                s.Note,
                s.RecordedFor,
                s.RecordedBy,
                s.RecordedByName,
                s.RecordedAt,
            })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(s => new SuccessionView(
                s.Id,
                s.Kind,
                s.TakesEffect,
                s.Document,
                s.DocumentId,
                s.Note,
                [.. links[s.Id].Select(l => new SuccessionLink(l.Predecessor, l.Successor))],
                new SuccessionRecorder(s.RecordedFor, s.RecordedBy, s.RecordedByName),
                s.RecordedAt
            )),
        ];
    }
}
