using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Drafting;

/// <summary>The tasks that ask for the report which a review collects, as when the review was prepared from the paper.</summary>
internal sealed class ReadFulfilled(IDatabase database, IDocuments documents) : IFulfilledTasks
{
    public async Task<FulfilledTasks?> OfAsync(ReviewId review, CancellationToken ct)
    {
        await using var db = database.Open();
        if (
            await db.Reviews.Where(r => r.Id == review).Select(r => r.Directive).SingleOrDefaultAsync(ct) is not { } paper
            || await documents.FactsAsync(paper, ct) is not { Facts: { } facts }
        )
        {
            return null;
        }

        var asked = ReportingTasks.Of(facts).ToHashSet(ReferenceEqualityComparer.Instance);
        int[] positions = [.. facts.Assignments.Index().Where(a => asked.Contains(a.Item)).Select(a => a.Index)];
        return positions.Length == 0 ? null : new FulfilledTasks(paper, positions);
    }

    public async Task<IReadOnlyList<ReviewId>> ReviewsOfAsync(DocumentId paper, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Reviews.Where(r => r.Directive == paper).OrderBy(r => r.LaunchedAt).Select(r => r.Id).ToListAsync(ct);
    }
}
