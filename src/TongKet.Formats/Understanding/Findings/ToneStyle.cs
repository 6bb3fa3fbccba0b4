namespace TongKet.Formats.Understanding.Findings;

/// <summary>The two styles of placing the tone in open oa, oe, uy: on the first vowel (hòa, thủy) or on the second (hoà, thuỷ).</summary>
internal static class ToneStyle
{
    private const string FirstO = "òóỏõọ";
    private const string FirstU = "ùúủũụ";
    private const string SecondAfterO = "àáảãạèéẻẽẹ";
    private const string SecondAfterU = "ỳýỷỹỵ";

    /// <summary>1 for the first vowel, 2 for the second, 0 where the word has no such syllable.</summary>
    public static int Of(string lower)
    {
        if (lower.Length < 2 || lower is [.., 'q', 'u', _])
        {
            return 0;
        }

        var (first, second) = (lower[^2], lower[^1]);
        if (
            (FirstO.Contains(first, StringComparison.Ordinal) && second is 'a' or 'e')
            || (FirstU.Contains(first, StringComparison.Ordinal) && second is 'y')
        )
        {
            return 1;
        }

        return
            (first == 'o' && SecondAfterO.Contains(second, StringComparison.Ordinal))
            || (first == 'u' && SecondAfterU.Contains(second, StringComparison.Ordinal))
            ? 2
            : 0;
    }
}
