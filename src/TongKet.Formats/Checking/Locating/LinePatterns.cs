using System.Text.RegularExpressions;

namespace TongKet.Formats.Checking.Locating;

/// <summary>By what the parts of a paper are known, in either spelling of the tone marks.</summary>
internal static partial class LinePatterns
{
    [GeneratedRegex(@"^ĐẢNG CỘNG SẢN VIỆT NAM$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Party { get; }

    [GeneratedRegex(@"^C[ỘÔ]NG H(?:ÒA|OÀ) X[ÃÀ] HỘI CHỦ NGHĨA VIỆT NAM$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    public static partial Regex State { get; }

    [GeneratedRegex(@"^Đ(?:OÀN) (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Union { get; }

    [GeneratedRegex(@"^Độc\s*lập\s*[-–—]\s*Tự\s*do\s*[-–—]\s*Hạnh\s*phúc$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Motto { get; }

    /// <summary>"Số: 15/QĐ-UBND", "Số 15-NQ/TU", also with the number left blank.</summary>
    [GeneratedRegex(
        @"^(?:S[ốôồổo]|[sS]ố|SỐ)\s*(?<colon>:?)\s*(?<number>[\d.…_ ]*)\s*(?<symbol>[-–/]\s*[\p{L}\d][\p{L}\d./–\-\s]*)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    public static partial Regex Number { get; }

    [GeneratedRegex(
        @"^(?<place>[^,;]{2,40}),\s*ngày\s*(?<day>[\d.…_ ]*)\s*tháng\s*(?<month>[\d.…_ ]*)\s*năm\s*(?<year>[\d.…_ ]*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    public static partial Regex Place { get; }

    /// <summary>Place and date as hands write them: without the comma, in figures, with other commas.</summary>
    [GeneratedRegex(
        @"^(?!(?:trước|sau|từ|đến|vào|hết|chậm|muộn|xong|hoàn|thời|ký|có|căn|ban|sinh)\s)(?<place>\p{Lu}[^,;:\d]{1,38}?)\s*,?\s*ngày\s*(?<day>\d{1,2})\s*(?:,?\s*tháng|[/.\-])\s*(?<month>\d{1,2})\s*(?:,?\s*năm|[/.\-])\s*(?<year>\d{4})\s*\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    public static partial Regex LoosePlace { get; }

    [GeneratedRegex(@"^Kính (?:gửi|trình)\s*:?", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Addressee { get; }

    [GeneratedRegex(@"^Nơi\s+nhận\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Recipients { get; }

    [GeneratedRegex(@"^-?\s*(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình|Thực hiện Nghị quyết)\s", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Basis { get; }

    [GeneratedRegex(@"^(?:T/M|TM\.?|K/T|KT\.?|T/L|TL\.?|TUQ\.?|Q\.)\s+\p{Lu}", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Authority { get; }

    /// <summary>"Phần thứ nhất", "I. KẾT QUẢ", "Điều 1.", "1. Mục đích", "1.1. ...", "a) ...".</summary>
    [GeneratedRegex(
        @"^(?:(?<part>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+\S|(?<roman>[IVX]{1,6})\s*[.\-–]\s*\S|(?<article>Điều)\s+\d+|(?<arabic>\d{1,2}(?:\.\d{1,2})*)\s*[.)\-]\s*\S)",
        RegexOptions.CultureInvariant,
        1000
    )]
    public static partial Regex Heading { get; }

    /// <summary>"Phần thứ nhất", "Chương I", "Mục 2" alone on their line.</summary>
    [GeneratedRegex(
        @"^(?:Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+\p{L}+(?:\s+\p{L}+)?|[IVXLC]+|\d{1,2})\s*[.:]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    public static partial Regex PartLabel { get; }

    /// <summary>"Điều 3." at the start of a line.</summary>
    [GeneratedRegex(@"^Điều\s+\d{1,4}[a-zđ]?\s*[.:]", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Article { get; }

    /// <summary>"2. Về thời hạn": a clause, not the "2.1." below it.</summary>
    [GeneratedRegex(@"^\d{1,2}\s*[.)]\s+\p{Lu}", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Clause { get; }

    /// <summary>"Phụ lục", "PHỤ LỤC II", "Phụ lục số 3", "Biểu số 02/TK" alone on their line.</summary>
    [GeneratedRegex(
        @"^(?:Phụ lục(?:\s+(?:số\s+)?(?<number>[IVXLC]+|\d{1,3})[a-z]?)?|Biểu(?: mẫu)?(?:\s+số)?\s+(?=\S*\d)[\p{L}\d./-]{1,20})\s*[.:]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    public static partial Regex AppendixLabel { get; }

    /// <summary>"(Kèm theo Kế hoạch số ...", "(Ban hành kèm theo ...".</summary>
    [GeneratedRegex(@"^\(?\s*(?:Kèm theo|Ban hành kèm theo|Đính kèm)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    public static partial Regex AppendixReference { get; }

    /// <summary>Lines that only separate: asterisk, dashes.</summary>
    [GeneratedRegex(@"^[*\-–—_\s=]+$", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Mark { get; }
}
