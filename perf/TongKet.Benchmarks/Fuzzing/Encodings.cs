using System.Text;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Text to bytes in the ways that text files come.</summary>
internal static class Encodings
{
    public static byte[] Write(string text, Dice dice, StringBuilder recipe)
    {
        var kind = dice.Below(14);
        recipe.Append($" e{kind}");
        return kind switch
        {
            0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            1 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            2 => Encoding.Unicode.GetBytes(text),
            3 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            4 => CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(text),
            5 => Encoding.UTF8.GetBytes(Decomposed(text)),
            6 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    // Lone surrogates cannot be decomposed.
    private static string Decomposed(string text) =>
        Encoding
            .UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace("\uFFFE", "", StringComparison.Ordinal)))
            .Normalize(NormalizationForm.FormD);
}
