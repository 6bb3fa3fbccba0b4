namespace TongKet.Formats.Understanding.Words;

/// <summary>A type of paper: its printed name and its code in the symbol.</summary>
internal sealed record DocumentType(string Name, string Code);

/// <summary>
/// Types and codes. Party: Hướng dẫn 05-HD/VPTW (27/5/2026) II.3.1.2.a, before it 36-HD/VPTW (03/4/2018; Quy định QĐi).
/// State: Nghị định 30/2020/NĐ-CP, Phụ lục III. Normative papers: Luật Ban hành văn bản quy phạm pháp luật.
/// </summary>
internal static class DocumentTypes
{
    public static readonly IReadOnlyList<DocumentType> All =
    [
        new("Nghị quyết", "NQ"),
        new("Quyết định", "QĐ"),
        new("Quy định", "QĐ"),
        new("Quy định", "QĐi"),
        new("Quy định", "QyĐ"),
        new("Chỉ thị", "CT"),
        new("Kết luận", "KL"),
        new("Quy chế", "QC"),
        new("Chương trình", "CTr"),
        new("Chương trình hành động", "CTr"),
        new("Chương trình hành động", "CTHĐ"),
        new("Thông tri", "TT"),
        new("Thông tư", "TT"),
        new("Thông tư liên tịch", "TTLT"),
        new("Tờ trình", "TTr"),
        new("Báo cáo", "BC"),
        new("Thông báo", "TB"),
        new("Thông báo kết luận", "TB"),
        new("Hướng dẫn", "HD"),
        new("Kế hoạch", "KH"),
        new("Kế hoạch liên tịch", "KHLT"),
        new("Nghị quyết liên tịch", "NQLT"),
        new("Hướng dẫn liên tịch", "HDLT"),
        new("Kế hoạch phối hợp", "KHPH"),
        new("Chương trình phối hợp", "CTPH"),
        new("Quy chế phối hợp", "QCPH"),
        new("Văn bản hợp nhất", "VBHN"),
        new("Công văn", "CV"),
        new("Công điện", "CĐ"),
        new("Biên bản", "BB"),
        new("Đề án", "ĐA"),
        new("Dự án", "DA"),
        new("Phương án", "PA"),
        new("Đề cương", "ĐC"),
        new("Quy hoạch", "QH"),
        new("Thông cáo", "TC"),
        new("Giấy mời", "GM"),
        new("Giấy giới thiệu", "GGT"),
        new("Phiếu gửi", "PG"),
        new("Phiếu chuyển", "PC"),
        new("Hợp đồng", "HĐ"),
        new("Nghị định", "NĐ"),
        new("Pháp lệnh", "PL"),
        new("Lệnh", "L"),
        new("Luật", "Luật"),
        new("Bộ luật", "Luật"),
    ];

    private static readonly Dictionary<string, string> CodeOf = ByName();
    private static readonly HashSet<string> Codes = new(All.Select(t => t.Code), StringComparer.OrdinalIgnoreCase);

    /// <summary>Names, the longest first, folded.</summary>
    public static readonly IReadOnlyList<string> FoldedNames = [.. CodeOf.Keys.OrderByDescending(n => n.Length)];

    public static string? CodeOfName(string name) => CodeOf.GetValueOrDefault(Folding.Fold(name.Trim()));

    /// <summary>The code as the tables write it, or null for an issuer's code ("UBND").</summary>
    public static string? KnownCode(string code) => Codes.TryGetValue(code, out var known) ? known : null;

    /// <summary>Whether a text starts with a type's name ("Nghị định số …", "Các Thông tư …").</summary>
    public static bool StartsWithName(string text)
    {
        var folded = Folding.Fold(text);
        folded = folded.StartsWith("các ", StringComparison.Ordinal) ? folded[4..] : folded;
        return FoldedNames.Any(n =>
                folded.StartsWith(n, StringComparison.Ordinal) && folded.AsSpan(n.Length).StartsWith(" số", StringComparison.Ordinal)
            ) || FoldedNames.Any(n => folded.StartsWith(n + " về", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> ByName()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in All)
        {
            codes.TryAdd(Folding.Fold(type.Name), type.Code);
        }

        foreach (var word in new[] { "Văn bản", "Thông báo số", "Công văn số" })
        {
            codes.TryAdd(Folding.Fold(word), word.StartsWith("Thông", StringComparison.Ordinal) ? "TB" : "CV");
        }

        return codes;
    }
}
