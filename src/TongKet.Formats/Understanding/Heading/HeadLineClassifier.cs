using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Tells what a line of the letterhead is.</summary>
internal static partial class HeadLineClassifier
{
    public static readonly string[] Mottoes = WordList.Folded(
        """
        cộng hòa xã hội chủ nghĩa việt nam | độc lập - tự do - hạnh phúc | đảng cộng sản việt nam | đoàn tncs hồ chí minh | đoàn
        thanh niên cộng sản hồ chí minh
        """
    );

    public static HeadLineKind Classify(string text)
    {
        var folded = Folding.Fold(text);
        if (IsMotto(folded))
        {
            return HeadLineKind.Motto;
        }

        if (SymbolLine.Parse(text) is not null)
        {
            return HeadLineKind.Symbol;
        }

        if (PlaceDateLine.Parse(text) is not null)
        {
            return HeadLineKind.PlaceAndDate;
        }

        if (
            folded.StartsWith("kính gửi", StringComparison.Ordinal)
            || folded.StartsWith("kính trình", StringComparison.Ordinal)
            || Telegram().IsMatch(folded)
        )
        {
            return HeadLineKind.To;
        }

        if (PageTitle().IsMatch(folded))
        {
            return HeadLineKind.Mark;
        }

        if (TypeNameLine.Parse(text) is not null)
        {
            return HeadLineKind.TypeName;
        }

        return Marks().IsMatch(folded) ? HeadLineKind.Mark
            : About().IsMatch(text) ? HeadLineKind.ShortSubject
            : HeadLineKind.Other;
    }

    public static bool IsMotto(string folded) =>
        Mottoes.Contains(
            folded
                .Replace("–", "-", StringComparison.Ordinal)
                .Replace(" -", "-", StringComparison.Ordinal)
                .Replace("- ", "-", StringComparison.Ordinal)
                .Replace("-", " - ", StringComparison.Ordinal)
        );

    public static bool StartsMotto(string folded) => folded.Length >= 4 && Mottoes.Any(m => m.StartsWith(folded, StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:[Vv]\s?/\s?[Vv]|Về việc|về việc)\b", RegexOptions.None, 1000)]
    private static partial Regex About();

    // Urgency, secrecy, spread, draft (HD 05-HD/VPTW II.10-11, NĐ 30/2020/NĐ-CP Phụ lục I), also in brackets or with a draft's number.
    [GeneratedRegex(
        @"^\W{0,3}(?:hỏa tốc(?: hẹn giờ)?|thượng khẩn|khẩn|mật|tối mật|tuyệt mật|xem xong trả lại|lưu hành nội bộ|tài liệu (?:hội nghị|thu hồi|họp)|bản sao(?: văn bản)?|sao y(?: bản chính)?|(?:bản )?dự thảo(?:\s*(?:lần|số)?\s*(?:thứ )?\d{0,2})?)\W{0,3}$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Marks();

    // A web page's or a file's title above the letterhead: "CÔNG VĂN SỐ 12/…".
    [GeneratedRegex(@"^(?:\p{L}+ ){1,3}số:? \d", RegexOptions.None, 1000)]
    private static partial Regex PageTitle();

    // A công điện names its addressees behind "… điện:".
    [GeneratedRegex(@"^[^.]{0,80}\bđiện\s*:", RegexOptions.None, 1000)]
    private static partial Regex Telegram();
}
