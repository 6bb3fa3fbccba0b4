using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>A symbol in running text, without blanks, and where it stands.</summary>
internal sealed record FoundSymbol(string Symbol, int Start, int End);

/// <summary>Finds symbols in running text: Party "23-NQ/TW", State "2138/QĐ-TTg", laws "197/2025/QH15", blank numbers "số - CT/ĐU".</summary>
internal static partial class SymbolFinder
{
    public static IEnumerable<FoundSymbol> In(string text)
    {
        foreach (Match match in Symbol().Matches(text))
        {
            var group = match.Groups["symbol"];
            var symbol = Written(group.Value);
            if (symbol.Count(char.IsUpper) < 2 || IsForm(text, group.Index))
            {
                continue;
            }

            foreach (var number in SharedNumbers(text, group.Index) ?? Enumerable.Empty<Capture>())
            {
                yield return new FoundSymbol(number.Value + Behind(symbol), number.Index, number.Index + number.Length);
            }

            yield return new FoundSymbol(symbol, group.Index, group.Index + group.Length);
        }
    }

    /// <summary>"1836 QĐ/TWĐTN" lost its hyphen.</summary>
    private static string Written(string symbol) =>
        Blanks().Replace(LostHyphen().Replace(symbol, "$1-$2"), "").Replace('–', '-').Replace('—', '-');

    private static string Behind(string symbol) => symbol[symbol.AsSpan().IndexOfAnyExceptInRange('0', '9')..];

    /// <summary>"Mẫu số 02/HĐND-MT" is a form, no paper.</summary>
    private static bool IsForm(string text, int start) => Form().IsMatch(Folding.Fold(text[Math.Max(0, start - 24)..start]));

    /// <summary>"số 18, 19-NQ/TW": the numbers in front share the symbol.</summary>
    private static CaptureCollection? SharedNumbers(string text, int start)
    {
        var front = Math.Max(0, start - 40);
        var match = Shared().Match(text, front, start - front);
        return match.Success ? match.Groups["n"].Captures : null;
    }

    // Number, hyphen, type, slash, issuer (Party) | number, year or none, slash, codes joined by hyphens (State) | a number left open.
    [GeneratedRegex(
        @"(?<![\d/\p{L}])(?:(?<symbol>\d{1,5}[a-zđ]?(?:\s?[-–—]\s?|\s(?=(?:QĐ|NQ|CT|KH|KL|TB|BC|HD|TTr|CTr|CV|QC)/))\p{Lu}\p{L}{1,4}\s?/\s?\p{Lu}[\p{L}\d]*(?:\s?[-–]\s?\p{Lu}{2,}[\p{L}]*)*(?:/nb)?)|(?<symbol>\d{1,6}[a-zđ]?\s?/\s?(?:\d{4}\s?/\s?)?\p{Lu}[\p{L}\d&]*(?:(?:[-–]\s?|\s?-)\p{Lu}[\p{L}\d]*(?:\s?&\s?\p{Lu}[\p{L}\d]*)*|\s[-–]\s\p{Lu}{2,}(?!\p{Ll})[\d&]*|[.]\p{Lu}{2,}(?!\p{Ll}))*)|(?<=[Ss]ố\s*[….\s_]{0,12})(?<symbol>[-–/]\s?\p{Lu}\p{L}{1,4}\s?[/–-]\s?\p{Lu}[\p{L}\d]+))(?![\p{L}\d])",
        RegexOptions.None,
        2000
    )]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^(\d{1,5}[a-zđ]?)\s(\p{Lu})", RegexOptions.None, 1000)]
    private static partial Regex LostHyphen();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?:mẫu|biểu|phiếu|phụ lục|biểu mẫu|mã|hồ sơ)\s*(?:số)?\s*:?\s*$", RegexOptions.None, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"[Ss]ố\s(?:(?<n>\d{1,4})(?:\s?,\s?|\s(?:và|&)\s)){1,6}$", RegexOptions.None, 1000)]
    private static partial Regex Shared();
}
