using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Two citations that do not fit each other: one symbol with two dates, or two numbers that differ by exchanged digits.</summary>
internal static class CitationConflicts
{
    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        var seen = new CitedPapers();
        foreach (
            var (passage, mention) in frame.Mentions.SelectMany(m => m.Value.Select(v => (m.Key, v))).Where(m => m.v.IssuedOn is not null)
        )
        {
            var (other, twin) = (seen.WithAnotherDate(mention), seen.WithDigitsExchanged(mention));
            seen.Add(mention);
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
}
