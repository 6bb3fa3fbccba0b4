using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Outlining;

/// <summary>Headings that open an outline, and lines that end one.</summary>
internal static partial class OutlineTitles
{
    private const int LongestTitle = 600;
    private const int LongestPlainTitle = 200;

    /// <summary>The heading without "Phụ lục 2:" in front.</summary>
    public static MappedText Heading(Passage passage) => passage.Text.Slice(AnnexNumber().Match(passage.Value).Length);

    /// <summary>"ĐỀ CƯƠNG …" anywhere; behind the closing also "Đề cương …" and the other names of an outline.</summary>
    public static bool Opens(Passage passage, bool isAnnex) =>
        IsTitle(passage) || (isAnnex && (IsTemplate(passage) || IsPlainTitle(passage)));

    public static bool IsTitle(Passage passage)
    {
        var heading = Heading(passage).Text;
        return StartsOutline(heading)
            && Casing.IsUpper(heading[.."đề cương".Length])
            && passage.Label is null
            && passage.Value.Length < LongestTitle
            && !passage.Value.EndsWith(';');
    }

    public static bool Ends(Passage passage) =>
        (AnnexTitles.Starts(passage.Value) && passage.Table < 0)
        || (passage.Label is null && IsClosing(passage.Value))
        || (Signing.SignLines.IsPosition(passage.Value) && passage.Label is null)
        || IsTitle(passage);

    private static bool IsClosing(string text) =>
        LineShapes.StartsClosing(text) && (Casing.IsUpper(text) || Folding.Fold(text).StartsWith("nơi nhận", StringComparison.Ordinal));

    private static bool StartsOutline(string heading) => Folding.Fold(heading).StartsWith("đề cương", StringComparison.Ordinal);

    private static bool IsPlainTitle(Passage passage) =>
        StartsOutline(Heading(passage).Text)
        && passage.Label is null
        && passage.Table < 0
        && passage.Value.Length < LongestPlainTitle
        && passage.Value[^1] is not ('.' or ';' or ':');

    /// <summary>A form of report in an annex: "[MẪU] BÁO CÁO …", "GỢI Ý NỘI DUNG BÁO CÁO", "BÁO CÁO …" in capitals.</summary>
    private static bool IsTemplate(Passage passage)
    {
        var heading = Heading(passage).Text;
        return Template().IsMatch(Folding.Fold(heading)) && Casing.IsUpper(heading) && passage.Label is null && passage.Table < 0;
    }

    [GeneratedRegex(@"^(?:(?:Phụ lục|PHỤ LỤC)\s*(?:số\s*)?[\dIVX]{0,4}\s*[:.–-]*\s*)?", RegexOptions.None, 1000)]
    private static partial Regex AnnexNumber();

    [GeneratedRegex(
        @"^[\[(]?(?:(?:mẫu|khung|biểu mẫu)[\])]?\s+(?:đề cương\s+)?|(?:gợi ý|hướng dẫn|một số)\s+(?:một số\s+)?(?:nội dung\s+)?(?:viết\s+|xây dựng\s+)?|(?:nội dung|bố cục|kết cấu|dàn ý)\s+(?:chính\s+)?(?:của\s+)?)?(?:báo cáo|đề cương|dàn ý)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Template();
}
