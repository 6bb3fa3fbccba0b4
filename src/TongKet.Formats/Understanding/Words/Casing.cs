namespace TongKet.Formats.Understanding.Words;

/// <summary>Whether a line is printed in capitals, and how a name in capitals is written in a sentence.</summary>
internal static class Casing
{
    private static readonly HashSet<string> PlaceWords = new(
        ["tỉnh", "thành phố", "tp", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu"],
        StringComparer.Ordinal
    );

    /// <summary>Words behind which the rest of a body's name is a place: "Thị ủy Vĩnh Sơn".</summary>
    private static readonly HashSet<string> CommitteeWords = WordList.Set(
        """
        tỉnh ủy | thành ủy | thị ủy | huyện ủy | quận ủy | tỉnh đoàn | thành đoàn | huyện đoàn | thị đoàn | quận đoàn
        """
    );

    /// <summary>Words that keep a capital inside a body's name.</summary>
    private static readonly HashSet<string> ProperWords = new(
        ["việt nam", "hồ chí minh", "trung ương", "tổ quốc", "nhà nước"],
        StringComparer.Ordinal
    );

    public static bool IsUpper(string text)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper >= 2 && lower * 12 <= upper;
    }

    /// <summary>Sentence case: a capital at the start, at each word of a place's name and at each proper word.</summary>
    public static string Sentence(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !IsUpper(text))
        {
            return text;
        }

        var result = new string[words.Length];
        var inPlace = false;
        for (var i = 0; i < words.Length; i++)
        {
            var lower = words[i].ToLowerInvariant();
            var pair = i > 0 ? words[i - 1].ToLowerInvariant() + " " + lower : lower;
            var next = i + 1 < words.Length ? lower + " " + words[i + 1].ToLowerInvariant() : lower;
            var isProper = ProperWords.Contains(pair) || ProperWords.Contains(next);
            // "Tỉnh ủy" is one word of office although "tỉnh" alone begins a place's name.
            var isCommittee = CommitteeWords.Contains(Folding.Fold(pair));
            result[i] = i == 0 || !isCommittee && (inPlace || isProper || IsCode(words[i])) ? Capital(words[i]) : lower;
            inPlace = inPlace || PlaceWords.Contains(lower) || PlaceWords.Contains(pair) || isCommittee;
        }

        return string.Join(' ', result);
    }

    /// <summary>Abbreviations such as UBND and BCH have no vowel-bearing syllable of their own and stay in capitals.</summary>
    private static bool IsCode(string word) =>
        word.Length is >= 2 and <= 6 && word.All(char.IsUpper) && !word.Any(c => "AĂÂEÊIOÔƠUƯY".Contains(BaseOf(c)));

    private static string Capital(string word) => IsCode(word) ? word : word[..1].ToUpperInvariant() + word[1..].ToLowerInvariant();

    private static char BaseOf(char c) => c.ToString().Normalize(System.Text.NormalizationForm.FormD)[0];
}
