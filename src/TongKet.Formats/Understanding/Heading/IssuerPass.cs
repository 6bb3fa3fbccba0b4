using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Assigning;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>A report without a letterhead still says whose it is: "X báo cáo kết quả … như sau:".</summary>
internal static partial class IssuerPass
{
    private const int Opening = 6;

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
                return new Fact<string>(who.Value, passage.Text.Span(who.Index, who.Length), 0.75);
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
