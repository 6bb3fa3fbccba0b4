using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Signing;

/// <summary>The signer's name, without degree, rank or form of address in front of it.</summary>
internal static partial class PersonName
{
    /// <summary>Family names, and the words names of the hill peoples begin with: they tell a name in capitals from an office.</summary>
    private static readonly HashSet<string> Families = WordList.Set(
        """
        nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | đào | đoàn | trịnh | mai |
        tô | tạ | hà | lâm | lương | lưu | cao | châu | chu | tống | tăng | thái | triệu | quách | kiều | la | lại | lã | lục | mạc |
        nghiêm | nông | ninh | ông | phùng | quan | sầm | thạch | thân | tòng | từ | uông | văn | viên | vi | vương | bạch | bế | cù |
        diệp | đàm | đậu | điểu | đinh | giàng | giáp | hầu | hứa | khổng | khuất | kim | lò | lù | ma | mã | mùa | ngọ | nhữ | phí | sơn |
        thào | thiều | tôn | trang | trương | y | h | k | a | danh | đèo | hạ | hán | khúc | lữ | mùi | quàng | sùng | vàng | vừ | chẩu | cầm
        """
    );

    public static bool Is(string text)
    {
        var bare = text[TitleLength(text)..];
        return Name().IsMatch(bare) && !Casing.IsUpper(bare);
    }

    /// <summary>A name printed in capitals: begins with a family name and has few words.</summary>
    public static bool IsInCapitals(string text)
    {
        var bare = text[TitleLength(text)..];
        var words = bare.Split(' ', '.', '’', '\'');
        return words.Length is >= 2 and <= 6 && bare.Length < 40 && Casing.IsUpper(bare) && Families.Contains(Folding.Fold(words[0]));
    }

    /// <summary>Three words or more and a family name in front: surely a person.</summary>
    public static bool HasFamily(string text) =>
        text[TitleLength(text)..].Split(' ') is { Length: > 2 and < 6 } words && Families.Contains(Folding.Fold(words[0])) && Is(text);

    public static MappedText WithoutTitle(MappedText text) => text.Slice(TitleLength(text.Text));

    private static int TitleLength(string text) => Title().Match(text).Length;

    // Scientific degrees, honours, ranks of the forces, forms of address, one after the other.
    [GeneratedRegex(
        @"^(?:(?:PGS|GS|TS|TSKH|Th[sS]|BS|DS|KS|CN|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|BSCK|BSCKI{1,2}|CKI{1,2}|BS\.?CK|CK)(?:\s?[.:]\s?|\s(?=(?:\p{Lu}{2,}\.|\p{Lu}\p{Ll}))|,\s?)|(?:I{1,2})\.\s?|(?:Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Luật sư|Nhà giáo|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Đại uý|Thượng úy|Thượng uý|Trung úy|Trung uý|Thiếu úy|Thiếu uý|Đồng chí|Đ/c|Ông|Bà|Hòa thượng|Linh mục)\s?[:.]?\s)+",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Title();

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}’'’]*(?:[ .’'-]+\p{Lu}[\p{Ll}’']*){1,6}$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
