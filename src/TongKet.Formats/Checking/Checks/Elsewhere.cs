using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Checking.Measuring;
using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>A part that stands where the layout does not want it: whoever reads "not there" of a part that he sees trusts nothing more.</summary>
internal static class Elsewhere
{
    public static MeasuredLine? Find(CheckContext context, LayoutComponent component)
    {
        Func<string, bool>? isIt = component switch
        {
            LayoutComponent.HeaderTitle => t => NearWords.Are(t, FixedWords.Party) || NearWords.Are(t, FixedWords.State),
            LayoutComponent.Motto => t => NearWords.Are(t, FixedWords.Motto),
            LayoutComponent.PlaceDate => t => LinePatterns.Place.IsMatch(t) || LinePatterns.LoosePlace.IsMatch(t),
            LayoutComponent.Number => Holds(context.Facts.Symbol),
            LayoutComponent.Issuer => Is(context.Facts.Issuer),
            LayoutComponent.Position => Holds(context.Facts.Signature.Position),
            LayoutComponent.Signer => Holds(context.Facts.Signature.Name),
            LayoutComponent.RecipientLabel => t => NearWords.Are(t.Split('\t')[0], FixedWords.Recipients),
            LayoutComponent.Subject => t => TypeNameLine.Parse(t) is { } type && type.Length == t.Length,
            _ => null,
        };
        return isIt is null ? null : Candidates(context, component).FirstOrDefault(l => IsFree(context, l) && isIt(l.Text));
    }

    private static bool IsFree(CheckContext context, MeasuredLine line) =>
        context.Paper.Of(line) is null or LayoutComponent.Body or LayoutComponent.Section or LayoutComponent.Subject;

    // The signature stands at the end: its words may be in the text too.
    private static IEnumerable<MeasuredLine> Candidates(CheckContext context, LayoutComponent component) =>
        component is LayoutComponent.Position or LayoutComponent.Signer
            ? context.Paper.Measured.Lines.Reverse()
            : context.Paper.Measured.Lines;

    private static Func<string, bool>? Is(string? fact) => fact is { Length: > 0 } ? t => ToneMarks.Same(t, fact) : null;

    private static Func<string, bool>? Holds(string? fact) =>
        fact is { Length: > 1 } && Plain(fact) is var wanted ? t => Plain(t).Contains(wanted, StringComparison.OrdinalIgnoreCase) : null;

    private static string Plain(string text) => ToneMarks.Place(text, TonePlacement.OnMainVowel).Replace(" ", "", StringComparison.Ordinal);
}
