using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Pairs of syllables that official papers use all the time and that no other pair of Vietnamese words resembles when its marks are lost.</summary>
internal static class UsualWords
{
    private const string All = """
        tổ chức, triển khai, thực hiện, nhiệm vụ, giải pháp, kết quả, chỉ đạo, lãnh đạo, tổng kết, nghị quyết,
        kế hoạch, hướng dẫn, đề nghị, cơ quan, đơn vị, địa phương, thường vụ, tỉnh ủy, ủy ban, nhân dân, hội đồng,
        thường trực, văn phòng, tham mưu, phối hợp, tổng hợp, tuyên truyền, kiểm tra, giám sát, đánh giá, xây dựng,
        phát triển, kinh tế, quốc phòng, chính trị, tư tưởng, đảng viên, cấp ủy, bổ sung, sửa đổi, quy định,
        nội dung, mục đích, thời điểm, khó khăn, hạn chế, nguyên nhân, kinh nghiệm, kiến nghị, đề xuất, phương hướng,
        khẳng định, chuyển đổi, bối cảnh, tình hình, thuận lợi, đổi mới, tăng cường, đối thoại, cụ thể, thời hạn,
        chức năng, trách nhiệm, hiệu quả, chất lượng, tiếp tục, quản lý, hệ thống, mặt trận, đoàn thể, nơi nhận,
        kính gửi, trung ương, chấp hành, đồng chí
        """;

    // Words of their own that differ from a usual pair by their marks only.
    private static readonly HashSet<string> Others = new(
        ["thương vụ", "danh giá", "kiên nghị", "đồi mồi"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly Dictionary<string, string> ByFold = All.Split([", ", ",\n"], StringSplitOptions.None)
        .ToDictionary(VietnameseText.Fold, StringComparer.Ordinal);

    /// <summary>The pairs as they are written.</summary>
    public static IReadOnlyCollection<string> Pairs => ByFold.Values;

    /// <summary>How a pair without marks is written; null when it is none of these.</summary>
    public static string? Written(string bare) => ByFold.GetValueOrDefault(bare);

    /// <summary>Whether a pair is written so, or is another pair that differs in its marks only.</summary>
    public static bool IsRight(string written, string usual) =>
        written.Equals(usual, StringComparison.OrdinalIgnoreCase)
        || Others.Contains(written)
        || VietnameseText.ToneKey(written) == VietnameseText.ToneKey(usual);

    public static string Restore(string text, List<(string Read, string Taken)> corrections)
    {
        var words = text.Split(' ');
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (Letters(words[i + 1]) is { Length: > 0 } second && Taken($"{words[i]} {second}", corrections) is { } taken)
            {
                words[i] = taken[0];
                words[i + 1] = taken[1] + words[i + 1][second.Length..];
            }
        }

        return string.Join(' ', words);
    }

    private static string[]? Taken(string read, List<(string Read, string Taken)> corrections)
    {
        if (
            Others.Contains(read)
            || !ByFold.TryGetValue(VietnameseText.Fold(read), out var usual)
            || VietnameseText.ToneKey(read) == VietnameseText.ToneKey(usual)
        )
        {
            return null;
        }

        var taken = string.Concat(usual.Select((c, i) => i < read.Length && char.IsUpper(read[i]) ? char.ToUpperInvariant(c) : c));
        corrections.Add((read, taken));
        return taken.Split(' ');
    }

    private static string Letters(string word) => string.Concat(word.TakeWhile(char.IsLetter));
}
