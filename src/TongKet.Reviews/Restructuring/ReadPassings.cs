using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Restructuring;

/// <summary>What restructurings did to reviews, the oldest first.</summary>
internal sealed class ReadPassings(IDatabase database) : IReviewPassings
{
    public Task<IReadOnlyList<PassingView>> OfReviewAsync(ReviewId review, CancellationToken ct) =>
        ListAsync(all => all.Where(p => p.Review == review), ct);

    public Task<IReadOnlyList<PassingView>> OfPlaceAsync(ParticipantId place, CancellationToken ct) =>
        ListAsync(all => all.Where(p => p.Participant == place), ct);

    private async Task<IReadOnlyList<PassingView>> ListAsync(Func<IQueryable<Passing>, IQueryable<Passing>> which, CancellationToken ct)
    {
        await using var db = database.Open();
        return await which(db.Passings.AsNoTracking())
            .OrderBy(p => p.At)
            .ThenBy(p => p.Id)
            .Select(p => new PassingView(p.Participant, p.Kind, p.Source, p.Words, p.At))
            .ToListAsync(ct);
    }
}
