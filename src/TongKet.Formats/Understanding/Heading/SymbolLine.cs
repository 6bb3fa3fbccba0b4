using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>"Số 312-CV/TU", "Số: 141/KH-UBND", "Số [so]-KH/TU", "Số:  - KH/ĐTN": the number and symbol without blanks.</summary>
internal static partial class SymbolLine
{
    private const int LongestSmall = 45;

    public static (string Symbol, int Start, int Length)? Parse(string text)
    {
        var match = Line().Match(text);
        if (!match.Success && text.Length < LongestSmall)
        {
            match = Small().Match(text);
            if (match.Success && SymbolCodes.TypeOf(match.Groups["rest"].Value.Trim('-', '–', '/', ' ')) is null)
            {
                return null;
            }
        }

        match = match.Success ? match : Scribbled().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        var rest = Blanks().Replace(match.Groups["rest"].Value, "").TrimEnd('.', '-', '/');
        // "Số 03 KH/TU": the hyphen was forgotten.
        rest = char.IsLetter(rest[0]) ? "-" + rest : rest;
        return rest.Length < 3
            ? null
            : (number + rest, Math.Max(0, match.Groups["from"].Index), text.Length - Math.Max(0, match.Groups["from"].Index));
    }

    [GeneratedRegex(
        @"^\W{0,3}(?:(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh)\s(?=số\s?:))?(?i:s[ốôoóồ])\s*[:.]?\s*(?<from>)(?:\[[^\]]{0,20}\]|[….\s_]*)(?<number>\d{0,6})\s*[….\s_]*(?<rest>[-–/]\s*(?:\d{4}\s*/)?\s*\p{Lu}[\p{L}\d&]*(?:\s*[-–/&.]\s*[\p{L}\d&]+){0,8}|(?<=\d\s)\p{Lu}\p{L}{1,3}\s?/\s?\p{Lu}[\p{L}\d-]*)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Line();

    [GeneratedRegex(
        @"^\W{0,3}(?i:s[ốôoóồ])\s*[:.]?\s*(?<from>)(?<number>\d{0,6})\s*(?<rest>[-–/]\s*\p{L}{2,5}\s*[-–/]\s*\p{L}[\p{L}\d]*(?:\s*[-–]\s*\p{L}+){0,4})\s*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Small();

    // The number was written by hand, and a scan read what it could: "5Ï/TCT-TTKT"; also "12b/KH-UBND".
    [GeneratedRegex(
        @"^\W{0,3}(?i:s[ốôoóồ])\s*[:.;]?\s*(?<from>)(?<number>(?=[^\s/]*\d)[^\s/.,:;()-]{1,6})\s?(?<rest>/\s?\p{Lu}{2,}[\p{L}\d]*(?:\s*[-–]\s*\p{Lu}[\p{L}\d]*){1,3})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Scribbled();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
