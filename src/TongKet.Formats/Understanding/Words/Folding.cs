namespace TongKet.Formats.Understanding.Words;

/// <summary>
/// One form for the spellings of a word: lower case, the tone of oa, oe, uy on the first vowel ("uỷ" and "ủy" are one word).
/// The length never changes, so positions in the folded text are positions in the text.
/// </summary>
internal static class Folding
{
    private const string Plain = "aey";
    private static readonly string[] Toned = ["àáảãạ", "èéẻẽẹ", "ỳýỷỹỵ"];
    private static readonly string[] FirstO = ["òóỏõọ", "òóỏõọ", "òóỏõọ"];
    private const string FirstU = "ùúủũụ";

    public static string Fold(string text)
    {
        var chars = text.ToLowerInvariant().ToCharArray();
        for (var i = 1; i < chars.Length; i++)
        {
            var first = chars[i - 1];
            var isOpen = i + 1 == chars.Length || !char.IsLetter(chars[i + 1]);
            if (first is not ('o' or 'u') || !isOpen || (i > 1 && chars[i - 2] == 'q'))
            {
                // "hoàn" and "quý" have one spelling only.
                continue;
            }

            for (var vowel = 0; vowel < Plain.Length; vowel++)
            {
                var tone = Toned[vowel].IndexOf(chars[i], StringComparison.Ordinal);
                if (tone < 0 || (first == 'u') != (vowel == 2))
                {
                    continue;
                }

                chars[i] = Plain[vowel];
                chars[i - 1] = first == 'u' ? FirstU[tone] : FirstO[vowel][tone];
            }
        }

        return new string(chars);
    }
}
