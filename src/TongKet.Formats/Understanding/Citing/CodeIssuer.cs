using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Citing;

/// <summary>Who issued a cited paper whose issuer is not said: a code that only one body has (NĐ-CP, TT-BTC), or the paper's own body.</summary>
internal static partial class CodeIssuer
{
    public static IReadOnlyList<FoundReference> Complete(IReadOnlyList<FoundReference> cited, string? issuer, string? parent) =>
        [.. cited.Select(c => Of(c.Reference.Value, issuer, parent) is { } name ? With(c, name) : c)];

    private static FoundReference With(FoundReference found, string name) =>
        found with
        {
            Reference = found.Reference with { Value = found.Reference.Value with { Issuer = name } },
            Issuer = new Fact<string>(name, found.Reference.Span, 0.7) { Signals = ["code"] },
        };

    private static string? Of(Reference reference, string? issuer, string? parent)
    {
        // "… thuế nhập khẩu" behind "của" was no body.
        if (reference.Issuer is { } said && !char.IsLower(said[0]))
        {
            return null;
        }

        var code = Letters().Match(reference.Symbol).Value;
        var last = code[(code.LastIndexOfAny(['/', '-']) + 1)..];
        return Known.GetValueOrDefault(last)
            ?? new[] { issuer, parent }.FirstOrDefault(b => b is not null && Segments(code).Contains(Initials(b), StringComparer.Ordinal));
    }

    private static string[] Segments(string code) => code.Split('/', '-');

    /// <summary>"Tổng cục Thuế" signs as TCT; two letters say too little.</summary>
    private static string Initials(string body) =>
        string.Concat(body.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0])))
            is { Length: > 2 } letters
            ? letters
            : "-";

    [GeneratedRegex(@"(?<=\d[/-])\p{Lu}[\p{L}\d/-]*$", RegexOptions.None, 1000)]
    private static partial Regex Letters();

    // NĐ 30/2020/NĐ-CP, Phụ lục VI; the ministries' names as their circulars print them.
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["CP"] = "Chính phủ",
        ["TTg"] = "Thủ tướng Chính phủ",
        ["TTCP"] = "Thanh tra Chính phủ",
        ["BTC"] = "Bộ Tài chính",
        ["BNV"] = "Bộ Nội vụ",
        ["BYT"] = "Bộ Y tế",
        ["BGDĐT"] = "Bộ Giáo dục và Đào tạo",
        ["BXD"] = "Bộ Xây dựng",
        ["BCT"] = "Bộ Công Thương",
        ["BCA"] = "Bộ Công an",
        ["BQP"] = "Bộ Quốc phòng",
        ["BNG"] = "Bộ Ngoại giao",
        ["BKHCN"] = "Bộ Khoa học và Công nghệ",
        ["BNNMT"] = "Bộ Nông nghiệp và Môi trường",
        ["BTNMT"] = "Bộ Tài nguyên và Môi trường",
        ["BTTTT"] = "Bộ Thông tin và Truyền thông",
        ["BGTVT"] = "Bộ Giao thông vận tải",
        ["BKHĐT"] = "Bộ Kế hoạch và Đầu tư",
        ["BVHTTDL"] = "Bộ Văn hóa, Thể thao và Du lịch",
        ["BNNPTNT"] = "Bộ Nông nghiệp và Phát triển nông thôn",
    };
}
