using TongKet.Reviews.Data;

namespace TongKet.Reviews.Launching;

/// <summary>What would make units ask back the moment a review is launched: who, by when, and what.</summary>
internal static class LaunchGaps
{
    public static IReadOnlyList<LaunchGap> Of(ReviewPlan plan, int forms)
    {
        var gaps = new List<LaunchGap>();
        if (plan.Groups.All(g => g.Organizations.Count == 0))
        {
            gaps.Add(new(ReviewProblems.NoParticipants, "don-vi", "Đơn vị phải báo cáo"));
        }

        foreach (var (number, group) in plan.Groups.Index().Where(g => g.Item.LacksDay))
        {
            var name = group.Name.Length > 0 ? group.Name : $"số {number + 1}";
            gaps.Add(new(ReviewProblems.NoDeadline(name, group.Organizations.Count), "don-vi", "Đơn vị phải báo cáo"));
        }

        if (forms == 0 && CheckOutline.AsksNothing(plan.Outline))
        {
            gaps.Add(new(ReviewProblems.NothingAsked, "de-cuong", "Đề cương"));
        }

        return gaps;
    }
}
