using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>"đồng chí Trần Thị Mai, Phó Chủ tịch Ủy ban nhân dân xã": the post behind a person's name is that person's, no other body.</summary>
internal static partial class PersonsPost
{
    private static readonly string[] Posts = WordList.Folded(
        """
        phó | chủ tịch | bí thư | giám đốc | trưởng | chánh | ủy viên | hiệu trưởng | chỉ huy trưởng | cục trưởng | chi cục trưởng | tổ trưởng | đội trưởng | trạm trưởng |
        viện trưởng | bộ trưởng | thứ trưởng | đảng ủy viên | cấp ủy viên | công chức | chuyên viên | kế toán | thường trực | chủ nhiệm | đại diện
        """
    );

    /// <param name="before">The name in front of the joint.</param>
    /// <param name="rest">What stands behind it, folded.</param>
    public static bool Is(string before, string rest) => Person().IsMatch(before) && WordList.StartsWith(Posts, rest);

    [GeneratedRegex(@"^(?:[Đđ]ồng chí|[Đđ]/c|[ÔôÓó]ng|[Bb]à|[Cc]ụ)(?:\s\p{Lu}\p{Ll}*){2,5}$", RegexOptions.None, 1000)]
    private static partial Regex Person();
}
