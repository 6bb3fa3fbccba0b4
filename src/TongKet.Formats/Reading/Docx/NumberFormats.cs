using System.Globalization;
using System.Text;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Writes a counter the way Word shows it (ECMA-376, 17.18.59 ST_NumberFormat).</summary>
internal static class NumberFormats
{
    private static readonly (int Value, string Digits)[] RomanDigits =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>The beginning of a format with leading zeros, before the number of digits.</summary>
    public const string Zeros = "zeros-";

    public static string Write(int number, string format) =>
        format switch
        {
            "none" or "bullet" => "",
            "lowerLetter" => Letter(number, 'a'),
            "upperLetter" => Letter(number, 'A'),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            "upperRoman" => Roman(number),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "decimalEnclosedParen" => $"({number})",
            "numberInDash" => $"- {number} -",
            "decimalEnclosedCircle" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
            "vietnameseCounting" when CountingWords.Of(number) is { } words => words,
            // Our own name for it: a file that writes it with another number must not decide how long a label is.
            _ when format.StartsWith(Zeros, StringComparison.Ordinal)
                    && format.Length == Zeros.Length + 1
                    && char.IsAsciiDigit(format[^1]) => number.ToString("D" + format[Zeros.Length..], CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    // Word counts through the English letters (a, b, c, d, e), also in Vietnamese papers, and doubles them after z.
    private static string Letter(int number, char first) =>
        number is < 1 or > 780
            ? number.ToString(CultureInfo.InvariantCulture)
            : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var roman = new StringBuilder();
        foreach (var (value, digits) in RomanDigits)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(digits);
            }
        }

        return roman.ToString();
    }
}
