using TongKet.Formats.Reading.Plain;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Lines in capitals that every paper has (names of bodies, posts, types): a scan loses their marks first, and they can stand only one way.</summary>
internal static class FixedPhrases
{
    // Decree 30/2020/NĐ-CP, appendix I; Guidance 05-HD/VPTW: header, types and posts.
    private static readonly string[] All =
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "ỦY BAN NHÂN DÂN",
        "HỘI ĐỒNG NHÂN DÂN",
        "BAN CHẤP HÀNH TRUNG ƯƠNG",
        "BAN THƯỜNG VỤ",
        "BAN CHẤP HÀNH",
        "BÍ THƯ",
        "PHÓ BÍ THƯ",
        "PHÓ BÍ THƯ THƯỜNG TRỰC",
        "CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
        "CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG",
        "TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "BỘ TRƯỞNG",
        "THỨ TRƯỞNG",
        "CHỦ NHIỆM",
        "PHÓ CHỦ NHIỆM",
        "CHÁNH THANH TRA",
        "KẾ HOẠCH",
        "BÁO CÁO",
        "THÔNG BÁO",
        "HƯỚNG DẪN",
        "QUYẾT ĐỊNH",
        "CHỈ THỊ",
        "KẾT LUẬN",
        "NGHỊ QUYẾT",
        "CHƯƠNG TRÌNH",
        "TỜ TRÌNH",
        "ĐỀ CƯƠNG",
        "PHỤ LỤC",
    ];

    private static readonly string[] Fronts = ["T/M", "TM.", "K/T", "KT.", "T/L", "TL.", "TUQ.", "Q."];

    private static readonly (string Letters, string Phrase)[] ByLetters = [.. All.Select(p => (Letters(p), p))];

    /// <summary>The line as it must be, or the line itself.</summary>
    public static string Restore(string line)
    {
        if (line.Length > 60 || !LineShapes.IsCaps(line))
        {
            return line;
        }

        var front = Array.Find(Fronts, f => line.StartsWith(f + " ", StringComparison.Ordinal)) is { } f ? f + " " : "";
        var letters = Letters(line[front.Length..]);
        var phrase = Array.Find(ByLetters, p => p.Letters == letters).Phrase ?? Nearest(letters);
        // The other placement of a tone is a style, not an error.
        return phrase is null || VietnameseText.ToneKey(phrase) == VietnameseText.ToneKey(line[front.Length..]) ? line : front + phrase;
    }

    // One letter lost, added or mistaken, where all longer phrases lie further off.
    private static string? Nearest(string letters) =>
        letters.Length < 5 ? null
        : Array.FindAll(ByLetters, p => p.Letters.Length >= 6 && IsOneOff(p.Letters, letters)) is [var only] ? only.Phrase
        : null;

    private static bool IsOneOff(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || a == b)
        {
            return false;
        }

        var (front, back) = (0, 0);
        var shorter = Math.Min(a.Length, b.Length);
        while (front < shorter && a[front] == b[front])
        {
            front++;
        }

        while (back < shorter - front && a[^(back + 1)] == b[^(back + 1)])
        {
            back++;
        }

        return Math.Max(a.Length, b.Length) - front - back == 1;
    }

    private static string Letters(string text) => string.Concat(VietnameseText.Fold(text).Where(char.IsLetterOrDigit));
}
