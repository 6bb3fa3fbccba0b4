using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Finds symbols in running text: Party "23-NQ/TW", State "2138/QĐ-TTg", laws "197/2025/QH15", blank numbers "số - CT/ĐU".</summary>
internal static partial class SymbolFinder
{
    public static IEnumerable<(string Symbol, int Start, int End)> In(string text)
    {
        foreach (Match match in Symbol().Matches(text))
        {
            var symbol = Blanks().Replace(match.Groups["symbol"].Value, "").Replace('–', '-');
            if (symbol.Count(char.IsUpper) >= 2)
            {
                yield return (symbol, match.Groups["symbol"].Index, match.Groups["symbol"].Index + match.Groups["symbol"].Length);
            }
        }
    }

    // Number, hyphen, type, slash, issuer (Party) | number, year or none, slash, codes joined by hyphens (State).
    [GeneratedRegex(
        @"(?<![\d/\p{L}])(?:(?<symbol>\d{1,5}\s?[-–]\s?\p{Lu}\p{L}{1,4}\s?/\s?\p{Lu}[\p{L}\d]*(?:\s?[-–]\s?\p{Lu}{2,}[\p{L}]*)*(?:/nb)?)|(?<symbol>\d{1,6}\s?/\s?(?:\d{4}\s?/\s?)?\p{Lu}[\p{L}\d&]*(?:\s?[-–]\s?\p{Lu}[\p{L}\d]*(?:\s?&\s?\p{Lu}[\p{L}\d]*)*)*)|(?<=[Ss]ố\s*[….\s_]{0,12})(?<symbol>[-–/]\s?\p{Lu}\p{L}{1,4}\s?[/–-]\s?\p{Lu}[\p{L}\d]+))(?![\p{L}\d])",
        RegexOptions.None,
        2000
    )]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
