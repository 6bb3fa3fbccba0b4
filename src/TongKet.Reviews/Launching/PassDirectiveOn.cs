using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Launching;

/// <summary>Whoever has to report, and the intermediary, may read the directive.</summary>
internal sealed class PassDirectiveOn(IDatabase database, IDocuments documents) : IEventHandler<ReviewLaunched>
{
    public async Task HandleAsync(ReviewLaunched happened, CancellationToken ct)
    {
        await using var db = database.Open();
        var review = await db
            .Reviews.Where(r => r.Id == happened.Review)
            .Select(r => new { r.Directive, r.Intermediary })
            .SingleOrDefaultAsync(ct);
        if (review?.Directive is not { } directive)
        {
            return;
        }

        var readers = await db.Participants.Where(p => p.Review == happened.Review).Select(p => p.Organization).ToListAsync(ct);
        if (review.Intermediary is { } via)
        {
            readers.Add(via);
        }

        await documents.PassOnAsync(directive, readers, ct);
    }
}
