namespace TongKet.Formats.Reading.Docx;

/// <summary>Numbers from one to ninety-nine in Vietnamese words, as the list format vietnameseCounting writes them.</summary>
internal static class CountingWords
{
    private static readonly string[] Digits = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>The words; null outside the range.</summary>
    public static string? Of(int number) =>
        number switch
        {
            < 1 or > 99 => null,
            < 10 => Digits[number],
            10 => "mười",
            < 20 => "mười " + Last(number % 10, false),
            _ when number % 10 == 0 => Digits[number / 10] + " mươi",
            _ => Digits[number / 10] + " mươi " + Last(number % 10, true),
        };

    private static string Last(int digit, bool afterTens) =>
        digit switch
        {
            1 when afterTens => "mốt",
            5 => "lăm",
            _ => Digits[digit],
        };
}
