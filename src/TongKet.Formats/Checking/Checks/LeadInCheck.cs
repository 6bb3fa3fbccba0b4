using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>The subject of a công văn begins with "V/v" (State) or "về việc" (Party). Words are the writer's: only named, not put.</summary>
internal sealed class LeadInCheck : ILayoutCheck
{
    public IEnumerable<Departure> Check(CheckContext context)
    {
        if (
            context.Rule(LayoutComponent.LetterSubject, LayoutProperty.LeadIn) is { Words: { Length: > 0 } words } rule
            && context.Paper.Of(LayoutComponent.LetterSubject).FirstOrDefault() is { } first
            && !first.Text.StartsWith(words.Trim(), StringComparison.OrdinalIgnoreCase)
        )
        {
            yield return context.Lines(
                rule,
                "wording.letter-subject",
                LayoutComponent.LetterSubject,
                $"Trích yếu công văn mở đầu bằng \"{words.Trim()}\".",
                [new Departing(first, first.Text)],
                "Cách ghi",
                words.Trim()
            );
        }
    }
}
