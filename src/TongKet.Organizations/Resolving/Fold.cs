using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TongKet.Organizations.Resolving;

/// <summary>One spelling for comparing names: lower case, "ủy" for "uỷ", one kind of dash, single blanks, abbreviations written out.</summary>
internal static partial class Fold
{
    private const string AfterO = "òóỏõọ";
    private const string AfterU = "ùúủũụ";

    // As offices abbreviate the names of bodies; whole words only.
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["ubnd"] = "ủy ban nhân dân",
        ["hđnd"] = "hội đồng nhân dân",
        ["mttq"] = "mặt trận tổ quốc",
        ["ubmttq"] = "mặt trận tổ quốc",
        ["btv"] = "ban thường vụ",
        ["bch"] = "ban chấp hành",
        ["ubkt"] = "ủy ban kiểm tra",
        ["bcđ"] = "ban chỉ đạo",
        ["vp"] = "văn phòng",
        ["tw"] = "trung ương",
        ["đu"] = "đảng ủy",
        ["lhpn"] = "liên hiệp phụ nữ",
        ["ccb"] = "cựu chiến binh",
        ["lđlđ"] = "liên đoàn lao động",
        ["chqs"] = "chỉ huy quân sự",
        ["bchqs"] = "ban chỉ huy quân sự",
        ["llvt"] = "lực lượng vũ trang",
        ["tncs"] = "thanh niên cộng sản",
        ["ct-xh"] = "chính trị - xã hội",
        ["tp"] = "thành phố",
    };

    /// <summary>The spelling for comparing; not for showing.</summary>
    public static string Of(string text)
    {
        // "TƯ" means Trung ương only in capitals: "đầu tư", "tư pháp" are other words.
        var plain = CapitalCentral.Replace(text.Normalize(NormalizationForm.FormC), "trung ương").ToLowerInvariant();
        plain = TypographicDash.Replace(plain, "-");
        plain = LateTone.Replace(plain, m => Early(m.Value));
        plain = Word.Replace(plain, m => Abbreviations.GetValueOrDefault(m.Value, m.Value));
        plain = SpacedDash.Replace(Quotes.Replace(plain, ""), " - ");
        return Blanks.Replace(plain, " ").Trim(' ', '.', ';', ',', ':', '-', '/');
    }

    /// <summary>Without any mark, for likeness only.</summary>
    public static string Bare(string folded)
    {
        var letters = folded
            .Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => c == 'đ' ? 'd' : c);
        return string.Concat(letters);
    }

    // "uỷ" -> "ủy", "hoà" -> "hòa": the mark moves to the first vowel, which is the older printed habit and free of the typing program.
    private static string Early(string pair)
    {
        var vowels = pair[0] == 'o' ? AfterO : AfterU;
        var (tones, plain) = pair[1] switch
        {
            'à' or 'á' or 'ả' or 'ã' or 'ạ' => ("àáảãạ", 'a'),
            'è' or 'é' or 'ẻ' or 'ẽ' or 'ẹ' => ("èéẻẽẹ", 'e'),
            _ => ("ỳýỷỹỵ", 'y'),
        };
        return $"{vowels[tones.IndexOf(pair[1], StringComparison.Ordinal)]}{plain}";
    }

    [GeneratedRegex(@"(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex LateTone { get; }

    [GeneratedRegex(@"(?<![\p{L}\d])(?:ct-xh|[\p{L}]+)(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"(?<=\p{Ll}\s)TƯ(?!\p{L})(?!\s+\p{Lu}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalCentral { get; }

    [GeneratedRegex("[\u2010-\u2015\u2212]", RegexOptions.CultureInvariant)]
    private static partial Regex TypographicDash { get; }

    [GeneratedRegex(@"\s+-\s*|\s*-\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedDash { get; }

    [GeneratedRegex("[\"'“”‘’«»]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotes { get; }

    [GeneratedRegex(@"[\s\u00a0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks { get; }
}
