using System.Globalization;
using System.Text.RegularExpressions;

namespace TongKet.Formats.Text;

/// <summary>Numbers as official papers write them: a dot or blank between thousands, a comma before decimals.</summary>
public static partial class VietnameseNumbers
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [GeneratedRegex(
        @"^(?<sign>[-−–])?\s*(?<whole>[1-9]\d{0,2}(?:[. ]\d{3}){1,5}|\d{1,18})(?:,(?<part>\d{1,9}))?\s*%?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Vietnam { get; }

    // "12.5" in a spreadsheet typed with an English keyboard; "1.234" stays one thousand two hundred and thirty-four, while no thousands begin with
    // a zero, so that "0.500" is a half.
    [GeneratedRegex(
        @"^(?<sign>[-−–])?\s*(?:(?<whole>\d{1,3}(?:,\d{3}){0,5}|\d{1,18})\.(?<part>\d{1,2}|\d{4,9})|(?<whole>0)\.(?<part>\d{3}))\s*%?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex English { get; }

    private const int MostDigits = 18;

    [GeneratedRegex(@"^[-−–]?\s*(?<whole>[0-9][0-9. \u00A0]*)(,[0-9]*)?\s*%?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits { get; }

    /// <summary>Reads "1.234,5", "1 234", "12,5%" or "-3"; the percent sign is dropped.</summary>
    public static bool TryParse(string? text, out decimal number)
    {
        number = 0;
        var trimmed = text?.Trim().Replace('\u00A0', ' ') ?? "";
        var match = Vietnam.Match(trimmed);
        if (!match.Success)
        {
            match = English.Match(trimmed);
        }

        if (!match.Success)
        {
            return false;
        }

        var whole = match.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var digits =
            whole.Replace(",", "", StringComparison.Ordinal) + (match.Groups["part"].Success ? "." + match.Groups["part"].Value : "");
        number =
            decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * (match.Groups["sign"].Success ? -1 : 1);
        return true;
    }

    /// <summary>Whether the text is a number that <see cref="TryParse"/> refuses only for having more than 18 digits before the decimals.</summary>
    public static bool IsTooLarge(string? text) =>
        text is { Length: > MostDigits }
        && Digits.Match(text.Trim()) is { Success: true } match
        && match.Groups["whole"].Value.Count(char.IsAsciiDigit) > MostDigits;

    /// <summary>Prints 1234.5 as "1.234,5", with as many decimals as the number has, up to the six that are kept: what is shown in a field is saved again.</summary>
    public static string Print(decimal number) => number.ToString("#,##0.######", Vietnamese);
}
