using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Revising;

/// <summary>Where a section that a page still shows stands now: a colleague's page may be older than the outline.</summary>
internal static class StandingSection
{
    public static async Task<SectionView?> FindAsync(IReviews reviews, Report report, SectionId section, CancellationToken ct) =>
        await reviews.FindAsync(report.Review, ct) is { } review ? Of(review, section) : null;

    /// <summary>The section itself, the one that its texts were joined to, or the one that is kept aside.</summary>
    public static SectionView? Of(ReviewView review, SectionId section) => review.FindSection(review.Bring(section, from: 0) ?? section);
}
