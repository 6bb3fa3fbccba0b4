using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Citing;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Two citations that do not fit each other: one symbol with two dates, or two numbers that differ by exchanged digits.</summary>
internal static class CitationConflicts
{
    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        var seen = new List<(Passage Passage, Mention Mention)>();
        foreach (
            var (passage, mention) in frame.Mentions.SelectMany(m => m.Value.Select(v => (m.Key, v))).Where(m => m.v.IssuedOn is not null)
        )
        {
            var other = seen.Find(s => IsSamePaper(s.Mention, mention) && s.Mention.IssuedOn != mention.IssuedOn).Mention;
            var twin = seen.Find(s => IsExchanged(s.Mention, mention)).Mention;
            seen.Add((passage, mention));
            var span = passage.Text.Span(mention.Start, mention.End - mention.Start);
            if (other is not null)
            {
                yield return new Finding(
                    "citation.two-dates",
                    $"{mention.Symbol} được ghi hai ngày khác nhau: {DatesInText.Print(other.IssuedOn!.Value)} và {DatesInText.Print(mention.IssuedOn!.Value)}.",
                    span,
                    other.IssuedOn.Value.Year == mention.IssuedOn.Value.Year ? FindingSeverity.Warning : FindingSeverity.Hint,
                    "Hãy đối chiếu với văn bản gốc."
                );
            }
            else if (twin is not null)
            {
                yield return new Finding(
                    "citation.two-numbers",
                    $"{mention.Symbol} và {twin.Symbol} cùng loại, cùng cơ quan, cùng ngày {DatesInText.Print(mention.IssuedOn!.Value)}, chỉ khác thứ tự chữ số.",
                    span,
                    FindingSeverity.Hint,
                    "Nếu là một văn bản, hãy sửa lại số."
                );
            }
        }
    }

    /// <summary>Numbers start anew with each issuer, so two known issuers that differ mean two papers.</summary>
    private static bool IsSamePaper(Mention a, Mention b) =>
        Folding.Fold(a.Symbol) == Folding.Fold(b.Symbol)
        && (a.Issuer is null || b.Issuer is null || Folding.Fold(a.Issuer) == Folding.Fold(b.Issuer));

    private static bool IsExchanged(Mention a, Mention b)
    {
        var (first, second) = (Number(a.Symbol), Number(b.Symbol));
        return a.IssuedOn == b.IssuedOn
            && first != second
            && first.Length == second.Length
            && first.Length > 1
            && Folding.Fold(a.Symbol[first.Length..]) == Folding.Fold(b.Symbol[second.Length..])
            && first.Order().SequenceEqual(second.Order());
    }

    private static string Number(string symbol) => string.Concat(symbol.TakeWhile(char.IsAsciiDigit));
}
