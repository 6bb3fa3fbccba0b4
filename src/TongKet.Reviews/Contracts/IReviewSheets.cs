using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;

namespace TongKet.Reviews.Contracts;

/// <summary>Tables of a review for a workbook of everything.</summary>
public interface IReviewSheets
{
    /// <summary>Deadlines with their history, and who held each report how long; of all units, for whoever collects.</summary>
    Task<Sheet> DeadlinesAsync(ReviewId review, OrganizationTree tree, CancellationToken ct);
}
