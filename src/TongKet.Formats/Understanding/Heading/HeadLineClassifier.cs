using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Heading;

/// <summary>Tells what a line of the letterhead is.</summary>
internal static partial class HeadLineClassifier
{
    private static readonly string[] Mottoes =
    [
        "cong hoa xa hoi chu nghia viet nam",
        "doc lap - tu do - hanh phuc",
        "dang cong san viet nam",
        "doan tncs ho chi minh",
        "doan thanh nien cong san ho chi minh",
    ];

    public static HeadLineKind Classify(string text)
    {
        var folded = Folding.Fold(text);
        if (IsMotto(text))
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

        if (To().IsMatch(Bare.Of(text)) || Telegram().IsMatch(folded))
        {
            return HeadLineKind.To;
        }

        if (PageTitle().IsMatch(folded) && DocumentTypes.StartsWithName(text))
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

    /// <summary>Also with marks that OCR lost or misread.</summary>
    private static bool IsMotto(string text)
    {
        var bare = Spaced(Bare.Of(text));
        return Mottoes.Contains(bare) || MisreadMotto().IsMatch(bare);
    }

    public static bool StartsMotto(string text) =>
        text.Length >= 4 && Spaced(Bare.Of(text)) is var bare && Mottoes.Any(m => m.StartsWith(bare, StringComparison.Ordinal));

    private static string Spaced(string bare) => Dash().Replace(bare, " - ").Trim(' ', '.', '*');

    [GeneratedRegex(@"\s*[-–—]\s*", RegexOptions.None, 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(
        @"^(?:c.ng ho. x. h.i ch. \w{2,6} vi.t nam|c.ng ho. x. h.i ch. ngh\S{0,4}\s?\S{0,5}|d.c lap(?: -)? t. do(?: -)? h.nh ph.c|dang c.ng s.n vi.t nam)$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex MisreadMotto();

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

    [GeneratedRegex(@"^\W{0,3}kinh (?:gui|trinh)\b", RegexOptions.None, 1000)]
    private static partial Regex To();

    // A công điện names its addressees behind "… điện:".
    [GeneratedRegex(@"^[^.]{0,120}\bđiện\s*:", RegexOptions.None, 1000)]
    private static partial Regex Telegram();
}
