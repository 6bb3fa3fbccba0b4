using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Directing;

namespace TongKet.Reviews.Launching;

/// <summary>Whoever has to report, and the intermediary, may read the directive once the review is launched; the superior as soon as it is issued.</summary>
internal sealed class PassDirectiveOn(IDatabase database, IDocuments documents)
    : IEventHandler<ReviewLaunched>,
        IEventHandler<DirectiveIssued>
{
    public Task HandleAsync(ReviewLaunched happened, CancellationToken ct) => PassAsync(happened.Review, null, null, ct);

    public Task HandleAsync(DirectiveIssued happened, CancellationToken ct) =>
        PassAsync(happened.Review, happened.Paper, happened.Superior, ct);

    private async Task PassAsync(ReviewId id, DocumentId? paper, OrganizationId? superior, CancellationToken ct)
    {
        await using var db = database.Open();
        var review = await db.Reviews.Where(r => r.Id == id).Select(r => new { r.Directive, r.Intermediary }).SingleOrDefaultAsync(ct);
        if ((paper ?? review?.Directive) is not { } directive)
        {
            return;
        }

        // A review that is still being prepared has no participants.
        var readers = await db.Participants.Where(p => p.Review == id).Select(p => p.Organization).ToListAsync(ct);
        readers.AddRange(new[] { review?.Intermediary, superior }.OfType<OrganizationId>());
        await documents.PassOnAsync(directive, readers, ct);
    }
}
