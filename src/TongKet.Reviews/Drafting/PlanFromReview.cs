using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Drafting;

/// <summary>An earlier review's outline and figures for a new one; participants and days are not copied.</summary>
internal static class PlanFromReview
{
    public static ReviewPlan Of(ReviewView view) =>
        new()
        {
            Title = view.Title,
            RecipientText = view.RecipientText,
            Previous = view.Id.Value,
            Outline = Under(view, null),
        };

    private static IReadOnlyList<OutlineDraft> Under(ReviewView view, SectionId? parent) =>
        [
            .. view
                .Sections.Where(s => s.Parent == parent)
                .Select(s => new OutlineDraft(
                    s.Label,
                    s.Title,
                    s.Guidance,
                    [.. view.Indicators.Where(i => i.Section == s.Id).Select(i => new IndicatorDraft(i.Name, i.Unit))],
                    Under(view, s.Id)
                )),
        ];
}
