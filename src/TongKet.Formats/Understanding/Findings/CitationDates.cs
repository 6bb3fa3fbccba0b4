using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Citing;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>A cited paper of a later day than this one, or of another year than its own symbol says ("15/2025/NĐ-CP ngày 12/3/2024").</summary>
internal static partial class CitationDates
{
    public static IEnumerable<Finding> In(FindingFrame frame) =>
        from entry in frame.Mentions
        from mention in entry.Value
        where mention.IssuedOn is not null
        let finding = Of(frame, entry.Key, mention, mention.IssuedOn!.Value)
        where finding is not null
        select finding;

    private static Finding? Of(FindingFrame frame, Passage passage, Mention mention, DateOnly date)
    {
        var span = passage.Text.Span(mention.Start, mention.End - mention.Start);
        if (YearOf(mention.Symbol) is { } year && year != date.Year)
        {
            return new Finding(
                "citation.year",
                $"Số {mention.Symbol} mang năm {year} nhưng ngày ban hành ghi {DatesInText.Print(date)}.",
                span,
                FindingSeverity.Warning,
                "Hãy kiểm tra lại số hoặc ngày của văn bản viện dẫn."
            );
        }

        return frame.IssuedOn is { } issued && date > issued
            ? new Finding(
                "citation.later",
                $"Văn bản viện dẫn {mention.Symbol} ghi ngày {DatesInText.Print(date)}, sau ngày ban hành văn bản này ({DatesInText.Print(issued)}).",
                span,
                FindingSeverity.Warning,
                "Hãy kiểm tra lại ngày của văn bản viện dẫn."
            )
            : null;
    }

    private static int? YearOf(string symbol) =>
        Year().Match(symbol) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\d+/((?:19|20)\d\d)/", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
