using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Deadlines;

/// <summary>The module's tables in the workbook of a review.</summary>
internal sealed class ReviewSheets(ReadDeadlines deadlines) : IReviewSheets
{
    public async Task<Sheet> DeadlinesAsync(ReviewId review, OrganizationTree tree, CancellationToken ct) =>
        DeadlineExport.Of(await deadlines.ListAsync(review, ct), tree);
}
