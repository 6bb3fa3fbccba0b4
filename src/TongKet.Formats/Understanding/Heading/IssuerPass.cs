using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Assigning;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>A report without a letterhead still says whose it is: "X báo cáo kết quả … như sau:".</summary>
internal static partial class IssuerPass
{
    private const int Opening = 6;
    private const int LongestName = 100;

    /// <summary>The last line of a dump that lost its letterhead may be the issuer's name in capitals.</summary>
    public static Fact<string>? FromEnd(PaperView view, Header header)
    {
        if (header.Symbol is not null || header.Kind is not null || view.Passages.Count < 3)
        {
            return null;
        }

        var last = view.Passages[^1];
        return Casing.IsUpper(last.Value) && last.Value.Length < LongestName && OrganLine.Starts(last.Value)
            ? new Fact<string>(new CasedNames(new Spelling(view), null).Write(last.Value), last.Text.WholeSpan, 0.6)
            {
                Signals = ["at-the-end"],
            }
            : null;
    }

    public static Fact<string>? FromBody(BodyFrame frame)
    {
        if (frame.Header.Kind?.Value != "BC")
        {
            return null;
        }

        foreach (var passage in frame.Passages.Take(Opening))
        {
            var match = Reporting().Match(passage.Value);
            if (match.Success && OrganHeads.LengthAt(Folding.Fold(match.Groups["who"].Value), 0) > 0)
            {
                var who = match.Groups["who"];
                return new Fact<string>(who.Value, passage.Text.Span(who.Index, who.Length), 0.75) { Signals = ["in-body"] };
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"(?:^|[,;]\s+)(?<who>\p{Lu}[^,;:.]{3,80}?)\s+(?:xin\s+)?báo cáo\s[^:]{0,300}(?:như sau|sau đây)\s*:",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Reporting();
}
