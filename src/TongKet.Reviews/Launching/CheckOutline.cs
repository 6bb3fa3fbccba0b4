using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Launching;

/// <summary>What an outline must fulfil.</summary>
internal static class CheckOutline
{
    // The longest outline seen in real directives has some 120 sections and 6 levels.
    private const int MostSections = 2_000;
    private const int Deepest = 12;

    public static Problem? Refusal(IReadOnlyList<OutlineDraft> outline)
    {
        if (outline.Count == 0)
        {
            return ReviewProblems.NoOutline;
        }

        if (DepthOf(outline) > Deepest || All(outline).Take(MostSections + 1).Count() > MostSections)
        {
            return ReviewProblems.OutlineTooLarge;
        }

        foreach (var section in All(outline))
        {
            if (string.IsNullOrWhiteSpace(section.Title) && string.IsNullOrWhiteSpace(section.Label))
            {
                return ReviewProblems.BlankSection;
            }

            if (
                section.Indicators.CountBy(i => (Name: i.Name.Trim(), Unit: i.Unit.Trim())).FirstOrDefault(n => n.Value > 1) is
                { Key.Name: { } twice }
            )
            {
                return ReviewProblems.TwoFiguresOneName(twice);
            }
        }

        return null;
    }

    /// <summary>No section says what to write, and no figure is asked.</summary>
    public static bool AsksNothing(IReadOnlyList<OutlineDraft> outline) =>
        All(outline).All(s => string.IsNullOrWhiteSpace(s.Title) && string.IsNullOrWhiteSpace(s.Guidance) && s.Indicators.Count == 0);

    private static IEnumerable<OutlineDraft> All(IEnumerable<OutlineDraft> sections) =>
        sections.SelectMany(s => All(s.Children).Prepend(s));

    private static int DepthOf(IReadOnlyList<OutlineDraft> sections) =>
        sections.Count == 0 ? 0 : 1 + sections.Max(s => DepthOf(s.Children));
}
