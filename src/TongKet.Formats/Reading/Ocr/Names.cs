using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>A person's name on a line of its own, and "Nơi nhận:" above the copies: surnames are few, and a scan drops their marks ("Nguyên" for "Nguyễn").</summary>
internal static class Names
{
    // The surnames of nine Vietnamese in ten that are told apart without their marks.
    private static readonly Dictionary<string, string> Surnames =
        "Nguyễn Trần Phạm Hoàng Huỳnh Võ Bùi Đỗ Hồ Ngô Đinh Lương Trịnh Tống Triệu Phùng Quách Thái Trương Lâm Đoàn Hứa"
            .Split(' ')
            .ToDictionary(VietnameseText.Fold, StringComparer.Ordinal);

    /// <summary>"Nơi", "Noi nhan:": nothing else begins the copies.</summary>
    public static string Copies(string line) =>
        line.Length <= 10
        && line.StartsWith('N')
        && !line.StartsWith("Nơi nhận", StringComparison.Ordinal)
        && VietnameseText.Fold(line).Trim(':', '.', ' ') is "noi nhan" or "noi"
            ? "Nơi nhận:"
            : line;

    /// <summary>The name with its surname as it is written.</summary>
    public static string Restore(string line)
    {
        var words = line.Split(' ');
        if (
            words.Length is < 3 or > 5
            || !Array.TrueForAll(words, IsName)
            || !Surnames.TryGetValue(VietnameseText.Fold(words[0]), out var surname)
        )
        {
            return line;
        }

        return VietnameseText.ToneKey(surname) == VietnameseText.ToneKey(words[0]) ? line : $"{surname}{line[words[0].Length..]}";
    }

    private static bool IsName(string word) =>
        word.Length is > 1 and <= 7 && char.IsUpper(word[0]) && word.AsSpan(1).IndexOfAnyExceptInRange('a', 'ỹ') < 0;
}
