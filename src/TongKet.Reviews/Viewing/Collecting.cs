using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Viewing;

/// <summary>Who sees the other participants: owner, intermediary and the superiors above; a participant sees only itself.</summary>
internal static class Collecting
{
    public static bool Sees(ReviewView? review, ActingUser who, OrganizationTree tree) =>
        review is not null
        && (review.Owner == who.Organization || review.Intermediary == who.Organization || tree.IsBelow(review.Owner, who.Organization));
}
