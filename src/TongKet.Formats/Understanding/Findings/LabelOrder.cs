using System.Globalization;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>A label as a number in its list: "IV" 4, "đ" 5, "1.3" 3 under "1".</summary>
internal static class LabelOrder
{
    // NĐ 30/2020/NĐ-CP numbers points in the order of the Vietnamese alphabet.
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly string[] Ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>What stands in front of the counting part, and its value; 0 where it does not count.</summary>
    public static (string Stem, int Value) Of(LabelKind kind, string mark)
    {
        var dot = mark.LastIndexOf('.');
        var (stem, last) = dot > 0 ? (mark[..dot], mark[(dot + 1)..]) : ("", mark[(mark.LastIndexOf(' ') + 1)..].Trim('(', ')'));
        return kind switch
        {
            LabelKind.Letter or LabelKind.Bracketed when last.Length == 1 && char.IsLetter(last[0]) => (
                kind.ToString(),
                Letters.IndexOf(last[0], StringComparison.Ordinal) + 1
            ),
            LabelKind.Capital => ("", "ABCDĐE".IndexOf(last[0], StringComparison.Ordinal) + 1),
            _ when int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => (stem, number),
            LabelKind.Part when Array.IndexOf(Ordinals, last.ToLowerInvariant()) is >= 0 and var at => ("", at + 1),
            _ => (stem, Roman(last)),
        };
    }

    /// <summary>đ is often left out; so is Đ.</summary>
    public static bool MaySkip(LabelKind kind, int last, int value) =>
        value - last == 2 && kind is LabelKind.Letter or LabelKind.Bracketed or LabelKind.Capital && last == 4;

    private static int Roman(string text)
    {
        var total = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var (value, next) = (Digit(text[i]), i + 1 < text.Length ? Digit(text[i + 1]) : 0);
            if (value == 0)
            {
                return 0;
            }

            total += value < next ? -value : value;
        }

        return total;
    }

    private static int Digit(char c) =>
        char.ToUpperInvariant(c) switch
        {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            _ => 0,
        };
}
