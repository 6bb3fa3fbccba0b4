using System.Globalization;
using System.Text.RegularExpressions;
using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Numbers of items that fall out of their row in a scan: what stands between 4 and 6 is 5 ("9." was read), between 3.4 and 3.6 it is 3.5.</summary>
internal static partial class ItemNumbers
{
    public static void Restore(List<TextLine> lines, List<(string Read, string Taken)> corrections)
    {
        var marks = lines
            .Select((line, at) => (At: at, Match: Mark.Match(line.Text)))
            .Where(m => m.Match.Success && lines[m.At] is { Recognized: not null, Cells: null })
            .GroupBy(m => m.Match.Groups["above"].Value, StringComparer.Ordinal);
        foreach (var row in marks.Select(group => group.ToList()))
        {
            for (var i = 1; i + 1 < row.Count; i++)
            {
                var (before, own, after) = (Number(row[i - 1].Match), Number(row[i].Match), Number(row[i + 1].Match));
                // A "1." begins a row of its own.
                if (before is not { } first || after != first + 2 || own == first + 1 || own == 1)
                {
                    continue;
                }

                var line = lines[row[i].At];
                var number = row[i].Match.Groups["number"];
                var taken = (first + 1).ToString(CultureInfo.InvariantCulture);
                corrections.Add((row[i].Match.Value, $"{row[i].Match.Groups["above"].Value}{taken}."));
                lines[row[i].At] = line with { Text = line.Text[..number.Index] + taken + line.Text[(number.Index + number.Length)..] };
            }
        }
    }

    private static int? Number(Match match) =>
        int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<above>(?:\d{1,2}\.){0,3})(?<number>\d{1,2}|(?<=\.)[oOlISs])\.(?=\s)", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Mark { get; }
}
