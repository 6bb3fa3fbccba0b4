using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Oversight.Owing;

/// <summary>What an office owes, under a filter.</summary>
/// <param name="Items">In the order of their days; what has none comes last.</param>
/// <param name="All">How many there are under the other filters.</param>
/// <param name="Late">Of these, overdue.</param>
/// <param name="Soon">Of these, due within seven days.</param>
/// <param name="NoDay">Of these, without a day.</param>
/// <param name="Tree">Names.</param>
/// <param name="MayLookBelow">Whether the reader may open what those below owe.</param>
internal sealed record OwedList(
    IReadOnlyList<OwedItem> Items,
    int All,
    int Late,
    int Soon,
    int NoDay,
    OrganizationTree Tree,
    bool MayLookBelow
)
{
    /// <summary>The list that a count opens.</summary>
    public static bool Holds(string? list, OwedItem item, DateOnly today) =>
        list switch
        {
            "qua-han" => item.Standing(today) is DueStanding.Late,
            "sap-het-han" => item.Standing(today) is DueStanding.Soon,
            "khong-han" => item.Day is null,
            _ => true,
        };
}
