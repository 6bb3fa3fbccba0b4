using Microsoft.EntityFrameworkCore;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Forming;

/// <summary>The forms of reviews, as they are asked or as they are being made.</summary>
internal sealed class ReadForms(IDatabase database)
{
    /// <summary>Everything prepared under a review or draft, in order.</summary>
    public async Task<IReadOnlyList<ReviewForm>> ListAsync(ReviewId review, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db
            .Forms.AsNoTracking()
            .Where(f => f.Review == review && f.RemovedAt == null)
            .OrderBy(f => f.Position)
            .ThenBy(f => f.Id)
            .ToListAsync(ct);
    }

    public async Task<ReviewForm?> FindAsync(ReviewId review, FormId id, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Forms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.Review == review && f.RemovedAt == null, ct);
    }

    /// <summary>Forms as units answer them, by review: two queries, however many reviews.</summary>
    public static async Task<ILookup<ReviewId, FormView>> OfAsync(TongKetDb db, ReviewId[] reviews, CancellationToken ct)
    {
        var forms = await db
            .Forms.AsNoTracking()
            .Where(f => reviews.Contains(f.Review) && f.RemovedAt == null && f.Version > 0)
            .OrderBy(f => f.Position)
            .ThenBy(f => f.Id)
            .ToListAsync(ct);
        var changed = forms.Where(f => f.Version > 1).Select(f => f.Id).ToArray();
        var versions =
            changed.Length == 0
                ? []
                : await db.FormVersions.AsNoTracking().Where(v => changed.Contains(v.Form)).OrderBy(v => v.Version).ToListAsync(ct);
        var steps = versions.ToLookup(v => v.Form);
        return forms.ToLookup(f => f.Review, f => new FormView(f.Id, f.Version, f.Definition!, Steps([.. steps[f.Id]])));
    }

    private static IReadOnlyList<FormStep> Steps(IReadOnlyList<ReviewFormVersion> versions) =>
        [
            .. versions
                .Zip(versions.Skip(1))
                .Select(v => new FormStep(
                    v.Second.Version,
                    v.Second.Map,
                    FormChanges.Of(v.First.Definition, v.Second.Definition, v.Second.Map),
                    v.Second.At,
                    v.Second.ByName
                )),
        ];
}
