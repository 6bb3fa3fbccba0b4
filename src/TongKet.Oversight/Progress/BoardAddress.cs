using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Oversight.Progress;

internal static class BoardAddress
{
    /// <summary>The board of a review, with one of its lists open.</summary>
    public static string Of(ReviewId review, string? list = null) =>
        $"/dot-tong-ket/{review.Value}/bang{(list is null ? "" : "?loc=" + list)}";

    /// <summary>What a unit owes in a review.</summary>
    public static string OfUnit(ReviewId review, OrganizationId unit) => $"/theo-doi/{review.Value}/don-vi/{unit.Value}";
}
