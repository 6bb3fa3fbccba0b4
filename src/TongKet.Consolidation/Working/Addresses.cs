using TongKet.Consolidation.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Working;

/// <summary>The addresses of a consolidation's pages and endpoints.</summary>
internal static class Addresses
{
    public static string Of(ReviewId review) => $"/dot-tong-ket/{review.Value}/tong-hop";

    public static string Of(ReviewId review, Guid? section) => section is { } at ? $"{Of(review)}?muc={at}" : Of(review);

    public static string SourcesOf(ReviewId review, PassageId passage) => $"{Of(review)}/nguon/doan/{passage.Value}";

    public static string SourcesOf(ReviewId review, IndicatorId indicator) => $"{Of(review)}/nguon/chi-tieu/{indicator.Value}";

    public static string Unfolded(ReviewId review, SectionId section, ContributionId first) =>
        $"{Of(review, section.Value)}&nhom={first.Value}";

    public static string Editing(ReviewId review, SectionId section, PassageId passage) =>
        $"{Of(review, section.Value)}&sua={passage.Value}";
}
