using System.Text.RegularExpressions;
using TongKet.Formats.Text;

namespace TongKet.Formats.Forms.Making;

/// <summary>The words by which the columns of a printed form are known.</summary>
internal static partial class HeadWords
{
    public static bool IsOrdinal(string text) => Ordinal().IsMatch(VietnameseText.Fold(text));

    public static bool IsName(string text) => text.Length < 100 && Name().IsMatch(VietnameseText.Fold(text));

    public static bool IsUnit(string text) => Unit().IsMatch(VietnameseText.Fold(text));

    public static bool IsCode(string text) => Code().IsMatch(VietnameseText.Fold(text));

    public static bool IsRemark(string text) => Remark().IsMatch(VietnameseText.Fold(text));

    /// <summary>"(1)", "A", "3 = 1 + 2": a cell of the row that numbers the columns.</summary>
    public static bool IsNumber(string text) => ColumnNumber().IsMatch(text.Trim());

    [GeneratedRegex("^(s?tt|so tt|so thu tu)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(
        "^((ten|cac|noi dung) )?(chi tieu|noi dung|don vi|co quan|dia phuong|ten)( .{0,40})?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Name();

    [GeneratedRegex(@"^(don vi( do)? tinh|d\.?v\.?t\.?|don vi do)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex("^ma( so)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^(ghi chu|thuyet minh|ly do|giai trinh)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\(?([A-Za-z]|\d{1,2})\)?(\s*=.{1,60})?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ColumnNumber();
}
