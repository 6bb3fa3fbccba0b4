using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>"Số 854-CV/TU", "Số: 141/KH-UBND", "Số [so]-KH/TU", "Số:  - KH/ĐTN": the number and symbol without blanks.</summary>
internal static partial class SymbolLine
{
    public static (string Symbol, int Start, int Length)? Parse(string text)
    {
        var match = Line().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        var rest = Blanks().Replace(match.Groups["rest"].Value, "").TrimEnd('.', '-', '/');
        var start = match.Groups["rest"].Index - number.Length;
        return rest.Length < 3
            ? null
            : (number + rest, Math.Max(0, match.Groups["from"].Index), text.Length - Math.Max(0, match.Groups["from"].Index));
    }

    [GeneratedRegex(
        @"^\s*[Ss][ốÔố]\s*[:.]?\s*(?<from>)(?:\[[^\]]{0,20}\]|[….\s_]*)(?<number>\d{0,6})\s*(?<rest>[-–/]\s*\d{0,4}\s*/?\s*\p{Lu}[\p{L}\d&]*(?:\s*[-–/&.]\s*[\p{L}\d]+){0,8})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Line();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
