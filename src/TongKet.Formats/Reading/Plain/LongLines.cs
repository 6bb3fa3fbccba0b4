using System.Text;
using System.Text.RegularExpressions;

namespace TongKet.Formats.Reading.Plain;

/// <summary>A paper whose line ends were lost: items that count up behind ends of sentences begin lines again.</summary>
internal static partial class LongLines
{
    private const int Least = 1_200;

    // More items than the longest paper has.
    private const int MostStarts = 5_000;

    [GeneratedRegex(
        @"(?<=[.;:!?/…][”""]?) +(?=(?:(?<n>\d{1,2})\. |(?<l>[a-zđ])\) |(?<r>[IVX]{1,5})\. |[-+] |Nơi nhận: ?|Kính gửi: ?|(?:KT|TM|TL|TUQ)\. ?\p{Lu}{2}|T/M \p{Lu}{2})\p{L}?)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Start { get; }

    public static string Open(string text)
    {
        if (text.Length < Least)
        {
            return text;
        }

        var opened = new StringBuilder(text.Length);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text[range];
            opened.Append(opened.Length > 0 || range.Start.Value > 0 ? "\n" : "").Append(line.Length >= Least ? Cut(line) : line);
        }

        return opened.ToString();
    }

    private static string Cut(string line)
    {
        // One after the other: kept all together, half a million matches of "I. I. I. …" are hundreds of megabytes.
        var (cut, at, number, starts) = (new StringBuilder(line.Length), 0, 0, 0);
        for (var start = Start.Match(line); start.Success && starts < MostStarts; start = start.NextMatch(), starts++)
        {
            // "… theo khoản 5. Báo cáo" counts nothing.
            if (start.Groups["n"].Success)
            {
                var found = int.Parse(start.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
                if (found != 1 && found != number + 1)
                {
                    continue;
                }

                number = found;
            }

            cut.Append(line, at, start.Index - at).Append('\n');
            at = start.Index + start.Length;
        }

        return starts < 3 ? line : cut.Append(line, at, line.Length - at).ToString();
    }
}
