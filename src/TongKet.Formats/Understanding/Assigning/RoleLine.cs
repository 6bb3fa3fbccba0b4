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

/// <summary>One line of such a block and its value.</summary>
internal sealed partial record RoleLine(Role Role, MappedText Value)
{
    public static RoleLine? Read(Passage passage)
    {
        var text = passage.IsBullet ? passage.Content : passage.Text;
        if (passage.Label is { IsBullet: false })
        {
            return null;
        }

        var match = Line().Match(Folding.Fold(text.Text));
        if (!match.Success)
        {
            return null;
        }

        var role =
            match.Groups["support"].Success ? Role.Support
            : match.Groups["time"].Success ? Role.Time
            : match.Groups["lead"].Success ? Role.Lead
            : match.Groups["product"].Success ? Role.Product
            : Role.Other;
        return new RoleLine(role, text.Slice(match.Length));
    }

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

    [GeneratedRegex(
        @"^(?:(?<support>(?:các )?(?:đơn vị|cơ quan|cấp)?\s*(?:cùng )?phối hợp(?: thực hiện)?)|(?<lead>(?:các )?(?:(?:đơn vị|cơ quan|cấp|địa phương)(?:, (?:đơn vị|cơ quan|địa phương))?\s*(?:chủ trì|thực hiện|đầu mối|tham mưu|thường trực|chịu trách nhiệm|được giao)|chủ trì|phân công(?: thực hiện)?|trách nhiệm(?: thực hiện)?)[^:.;]{0,30})|(?<time>(?:thời gian|thời hạn|tiến độ|hoàn thành)[^:.;]{0,30})|(?<product>(?:dự kiến )?(?:sản phẩm|kết quả đầu ra|đầu ra|kết quả dự kiến)[^:.;]{0,30})|(?<other>(?:nguồn )?kinh phí[^:.;]{0,20}))\s*:\s*",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Line();
}
