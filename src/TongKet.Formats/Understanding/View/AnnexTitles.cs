using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.View;

/// <summary>Lines that open an annex behind the paper proper.</summary>
internal static class AnnexTitles
{
    private static readonly string[] Titles = WordList.Folded(
        """
        phụ lục | đề cương | biểu | mẫu | danh sách | danh mục | bảng phân công
        """
    );

    public static bool Starts(string text)
    {
        var folded = Folding.Fold(text).TrimStart('[', '(', ' ');
        if (
            folded.StartsWith("phụ lục", StringComparison.Ordinal)
            && folded.Length > 8
            && (char.IsAsciiDigit(folded[8]) || folded[8] is 'i' or 'v')
        )
        {
            return true;
        }

        return Titles.Any(t =>
                folded.StartsWith(t, StringComparison.Ordinal) && (folded.Length == t.Length || !char.IsLetter(folded[t.Length]))
            )
            && (
                Casing.IsUpper(text)
                || (text.Length < 40 && folded.StartsWith("phụ lục", StringComparison.Ordinal))
                || folded.StartsWith("biểu số", StringComparison.Ordinal)
            );
    }
}
