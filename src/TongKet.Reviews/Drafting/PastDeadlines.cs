using TongKet.Reviews.Data;

namespace TongKet.Reviews.Drafting;

/// <summary>Units whose deadline lies behind us already: they would be late the moment the review is launched, so a person is asked first.</summary>
internal sealed record PastDeadlines(int Count, DateOnly Earliest)
{
    public static PastDeadlines Of(ReviewPlan plan, DateOnly today)
    {
        var past = plan.Groups.Where(g => g.Deadline < today && g.Organizations.Count > 0).ToArray();
        return new PastDeadlines(
            past.SelectMany(g => g.Organizations).Distinct().Count(),
            past.Length == 0 ? DateOnly.MinValue : past.Min(g => g.Deadline!.Value)
        );
    }
}
