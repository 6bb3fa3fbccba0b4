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
            : LayoutFamily.State;
        return LayoutProfiles.For(family, facts.IssuedOn ?? today);
    }

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
