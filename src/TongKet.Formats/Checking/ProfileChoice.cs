using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking;

/// <summary>Which layout a paper must follow, by what is printed on it and its date.</summary>
internal static class ProfileChoice
{
    private const int Head = 1_500;

    public static LayoutProfile For(Paper paper, DateOnly today)
    {
        var facts = PaperExtractor.Extract(paper);
        var head = paper.Text[..Math.Min(Head, paper.Text.Length)].ToUpperInvariant();
        var family =
            head.Contains("ĐẢNG CỘNG SẢN VIỆT NAM", StringComparison.Ordinal) ? LayoutFamily.Party
            : IsUnion(facts, head) ? LayoutFamily.Union
            : !head.Contains("CỘNG HÒA", StringComparison.Ordinal) && !head.Contains("CỘNG HOÀ", StringComparison.Ordinal) && IsParty(facts)
                ? LayoutFamily.Party
            : LayoutFamily.State;
        return LayoutProfiles.For(family, facts.IssuedOn ?? today);
    }

    // The title itself may be what is missing: who issues it, its symbol and its signature tell too.
    private static bool IsParty(Extraction facts) =>
        facts.Signature.Authority?.StartsWith("T/", StringComparison.Ordinal) is true
        || facts.Signature.Authority?.StartsWith("K/T", StringComparison.Ordinal) is true
        || PartyOrgans.Any(o => facts.Issuer?.StartsWith(o, StringComparison.OrdinalIgnoreCase) is true)
        || facts.Symbol is { } symbol
            && (symbol.EndsWith("/TU", StringComparison.Ordinal) || symbol.EndsWith("/ĐU", StringComparison.Ordinal));

    private static readonly string[] PartyOrgans =
    [
        "Tỉnh ủy",
        "Tỉnh uỷ",
        "Thành ủy",
        "Thành uỷ",
        "Đảng ủy",
        "Đảng uỷ",
        "Huyện ủy",
        "Huyện uỷ",
        "Chi bộ",
        "Đảng bộ",
    ];

    private static bool IsUnion(Extraction facts, string head) =>
        head.Contains("HỒ CHÍ MINH\n", StringComparison.Ordinal) && head.Contains("ĐOÀN", StringComparison.Ordinal)
        || new[]
        {
            "MẶT TRẬN",
            "ĐOÀN TNCS",
            "LIÊN ĐOÀN LAO ĐỘNG",
            "CÔNG ĐOÀN",
            "HỘI LIÊN HIỆP PHỤ NỮ",
            "HỘI NÔNG DÂN",
            "HỘI CỰU CHIẾN BINH",
        }.Any(n => facts.Issuer?.ToUpperInvariant().Contains(n, StringComparison.Ordinal) is true);
}
