using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>What a line of a block "Đơn vị chủ trì / phối hợp / Thời gian" tells.</summary>
internal enum Role
{
    Lead,
    Support,
    Time,
    Product,
    Other,
}

/// <summary>One line of such a block, or one part of a line that holds several, and its value.</summary>
internal sealed partial record RoleLine(Role Role, MappedText Value)
{
    private const string Labels =
        @"(?:(?<support>(?:các )?(?:đơn vị|cơ quan|cấp|sở, ngành)?\s*(?:cùng )?phối hợp(?: thực hiện)?)|(?<lead>(?:các )?(?:(?:đơn vị|cơ quan|cấp|địa phương|bộ phận)(?:, (?:đơn vị|cơ quan|địa phương))?\s*(?:chủ trì|thực hiện|đầu mối|tham mưu|thường trực|chịu trách nhiệm|được giao)|chủ trì(?!,? phối hợp)|phân công(?: thực hiện)?|trách nhiệm(?: thực hiện)?|người thực hiện)[^:.;]{0,30})|(?<time>(?:thời gian|thời hạn|tiến độ|hoàn thành)[^:.;]{0,30})|(?<product>(?:dự kiến )?(?:sản phẩm|kết quả đầu ra|đầu ra|kết quả dự kiến)[^:.;]{0,30})|(?<other>(?:nguồn )?kinh phí[^:.;]{0,20}))\s*:\s*";

    /// <summary>The parts of a line that starts with such a label; empty for any other passage.</summary>
    public static IReadOnlyList<RoleLine> ReadAll(Passage passage)
    {
        if (passage.Label is { IsBullet: false })
        {
            return [];
        }

        var text = passage.IsBullet ? passage.Content : passage.Text;
        var parts = Parse(text);
        return parts.Start == 0 ? parts.Lines : [];
    }

    public static bool IsOne(Passage passage) => ReadAll(passage).Count > 0;

    /// <summary>The labels of a text with their values, and where the first of them stands; -1 for none.</summary>
    public static (int Start, IReadOnlyList<RoleLine> Lines) Parse(MappedText text)
    {
        var matches = Label().Matches(Folding.Fold(text.Text)).ToList();
        var lines = matches.Select(
            (m, i) =>
            {
                var start = m.Index + m.Length;
                var end = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
                return new RoleLine(
                    RoleOf(m),
                    text.Slice(start, text.Text[start..end].TrimEnd(' ', '.', ';', ',', ')', '(', '-', '/').Length)
                );
            }
        );
        return (matches.Count == 0 ? -1 : matches[0].Index, [.. lines]);
    }

    private static Role RoleOf(Match match) =>
        match.Groups["support"].Success ? Role.Support
        : match.Groups["time"].Success ? Role.Time
        : match.Groups["lead"].Success ? Role.Lead
        : match.Groups["product"].Success ? Role.Product
        : Role.Other;

    /// <summary>"theo chức năng, nhiệm vụ", "trong phạm vi …" belong to no body's name.</summary>
    public static string WithoutScope(string text) => Scope().Replace(text, "");

    [GeneratedRegex(
        @"\s+(?:trong phạm vi|theo chức năng|theo nhiệm vụ|theo thẩm quyền)(?:(?!\svà các|\svà Ủy|;|\.).){0,120}",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Scope();

    /// <summary>"Nội dung thực hiện: …" in front of the task's own words.</summary>
    public static string WithoutContentLabel(string text) => ContentLabel().Replace(text, "", 1);

    [GeneratedRegex(@"^Nội dung[^:.;]{0,24}:\s*", RegexOptions.None, 1000)]
    private static partial Regex ContentLabel();

    [GeneratedRegex(@"(?:^|(?<=[.;(]\s?|\s-\s))" + Labels, RegexOptions.None, 1000)]
    private static partial Regex Label();
}
