using System.Text.RegularExpressions;
using TongKet.Formats.Text;

namespace TongKet.Formats.Reading.Plain;

/// <summary>What a line of an official paper looks like, seen alone: a list item, a heading in capitals, the name of a document type.</summary>
internal static partial class LineShapes
{
    // Decree 30/2020/NĐ-CP, appendix I, II.5 (part, chapter, section, article, clause, point) and Guidance 36-HD/VPTW, II.5.
    [GeneratedRegex(
        @"^(?:\([\da-zđ]{1,2}\)|[-–—+]\s?(?=\S)|\*\s(?=[^\s*])|\d{1,3}(?:\.\d{1,3})*[.)](?=\s|$|\p{Lu})|\d{1,2}(?:\.\d{1,2})+\s|\d{1,2}(?:\.\d{1,2})*(?:\s?[-–]|/)\s?(?=\p{Lu}\p{L}*\s\p{L})|[a-zđ]\d?[.)](?=\s|$)|[a-zđ][-–]\s(?=\p{Lu})|[a-zđ]\)"
            + @"|[IVXL]{1,7}(?:[.)/]|\s?[-–])\s?(?=\S)|(?:Điều|ĐIỀU|Mục|MỤC)\s+\d+\s?[.:]|(?:Chương|CHƯƠNG|Phần|PHẦN)\s+(?:[IVXL]+|\d+|thứ\s\S+|THỨ\s\S+)(?=$|[.:\s])"
            + @"|(?:Phụ lục|PHỤ LỤC|Biểu|BIỂU|Mẫu|MẪU)(?:\s+(?:số\s|SỐ\s)?[\dIVXL]{1,4})?\s*(?:[.:]|$))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Marker { get; }

    [GeneratedRegex(
        @"^(?:T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.|T/U|Q\.|PHÓ |CHỦ TỊCH|BÍ THƯ|CHÁNH |TRƯỞNG |GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Office { get; }

    private static readonly HashSet<string> Kinds =
    [
        "nghi quyet",
        "quyet dinh",
        "chi thi",
        "ket luan",
        "quy che",
        "quy dinh",
        "thong bao",
        "bao cao",
        "to trinh",
        "ke hoach",
        "huong dan",
        "chuong trinh",
        "chuong trinh hanh dong",
        "de an",
        "phuong an",
        "de cuong",
        "de cuong bao cao",
        "cong dien",
        "phu luc",
        "bien ban",
        "thong tri",
    ];

    public static bool IsListItem(string text) => Marker.IsMatch(text);

    /// <summary>A mark without a text behind it: "1." with the title on the next line.</summary>
    public static bool IsLoneMark(string text) =>
        text is "Số:" or "Số"
        || (text.Length <= 8 && text[^1] is '.' or ')' && Marker.Match(text) is { Success: true } m && m.Length == text.Length);

    public static bool IsSignatureOffice(string text) => Office.IsMatch(text);

    public static bool IsKind(string text) =>
        text.Length <= 30 && IsCaps(text) && Kinds.Contains(VietnameseText.Fold(text).TrimEnd('.', ':', ' '));

    /// <summary>A title that names the document's type and goes on: "ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT 05 NĂM".</summary>
    public static bool BeginsWithKind(string text) =>
        VietnameseText.Fold(text) is var folded
        && Kinds.Any(k => folded.Length > k.Length + 1 && folded.StartsWith(k + " ", StringComparison.Ordinal));

    /// <summary>Only capitals, and at least two letters in a row.</summary>
    public static bool IsCaps(ReadOnlySpan<char> text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
        }

        return upper >= 2 && lower * 20 <= upper;
    }

    public static bool StartsLower(ReadOnlySpan<char> text)
    {
        var first = text.TrimStart("“\"'‘([");
        return !first.IsEmpty && char.IsLower(first[0]);
    }

    /// <summary>Ends as a sentence, a list item or a lead-in does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var last = text.TrimEnd("”\"'’)] ");
        return !last.IsEmpty && last[^1] is '.' or ';' or ':' or '!' or '?' or '…';
    }

    public static int FirstWord(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        return blank < 0 ? text.Length : blank;
    }

    public static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            words += range.End.Value > range.Start.Value ? 1 : 0;
        }

        return words;
    }
}
