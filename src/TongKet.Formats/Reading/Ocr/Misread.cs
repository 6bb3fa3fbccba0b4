using System.Text.RegularExpressions;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Letters and digits that scanning confuses, in the places where only one reading is possible.</summary>
internal static partial class Misread
{
    /// <summary>The text with its symbols and then the words before them put right.</summary>
    public static string Correct(string text, List<(string Read, string Taken)> corrections) =>
        NumberWord(Symbols(text, corrections), corrections);

    // "Só:", "Sô 12", "Sỗ 25-NQ/TW": before a number and a symbol only "Số" can stand.
    private static string NumberWord(string text, List<(string Read, string Taken)> corrections) =>
        Number.Replace(text, m => Taken(m.Value, m.Value[0] + "ố", corrections));

    // Digits in the number, and "W" for "VV" in the issuer's code.
    private static string Symbols(string text, List<(string Read, string Taken)> corrections) =>
        Symbol.Replace(text, m => Taken(m.Value, Whole(m), corrections));

    private static string Whole(Match m)
    {
        var number = m.Groups["number"].Value;
        // A word of letters alone is no number that was misread.
        number = number.Any(char.IsAsciiDigit) ? Digits(number) : number;
        return number + m.Groups["middle"].Value + m.Groups["code"].Value.Replace("VV", "W", StringComparison.Ordinal);
    }

    private static string Digits(string number) =>
        string.Concat(
            number.Select(c =>
                c switch
                {
                    'l' or 'I' or 'i' or '|' => '1',
                    'O' or 'o' or 'Ô' or 'Ó' => '0',
                    'S' => '5',
                    'B' => '8',
                    _ => c,
                }
            )
        );

    private static string Taken(string read, string taken, List<(string Read, string Taken)> corrections)
    {
        if (read != taken)
        {
            corrections.Add((read, taken));
        }

        return taken;
    }

    [GeneratedRegex(@"(?:(?<=^\s*)S|(?<=\s)[Ss])[oóòỏõọôồổỗộ](?=\s?:?\s*\d{1,5}\s?[-–/]\s?\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number { get; }

    [GeneratedRegex(
        @"(?<![\p{L}\d/])(?<number>[\dlIiOoSB|]{1,5})(?<middle>\s?[-–/]\s?)(?<code>[\p{Lu}r]{2,6}(?:[-/][\p{Lu}]{1,10}){1,2})(?![\p{L}\d])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Symbol { get; }
}
