using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Forming;

/// <summary>A review being prepared or launched: its directive, its name, and whether units have been asked.</summary>
internal sealed class FindDirective(IDatabase database)
{
    public async Task<DocumentId?> OfAsync(ReviewId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.ReviewDrafts.Where(d => d.Id == id).Select(d => d.Directive).SingleOrDefaultAsync(ct)
            ?? await db.Reviews.Where(r => r.Id == id).Select(r => r.Directive).SingleOrDefaultAsync(ct);
    }

    public async Task<(string Title, bool Launched)> NameAsync(ReviewId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Reviews.Where(r => r.Id == id).Select(r => r.Title).SingleOrDefaultAsync(ct) is { } title
            ? (title, true)
            : ((await db.ReviewDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct))?.Plan.Title ?? "", false);
    }
}
