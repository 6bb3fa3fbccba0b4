using TongKet.Formats.Checking.Locating;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking;

/// <summary>Which layout a paper must follow, by what is printed on it and its date.</summary>
internal static class ProfileChoice
{
    private const int Head = 1_500;

    public static LayoutProfile For(Paper paper, Extraction facts, DateOnly today)
    {
        var head = paper.Text[..Math.Min(Head, paper.Text.Length)].ToUpperInvariant();
        var family =
            Titled(head, "ĐẢNG CỘNG SẢN VIỆT NAM") ? LayoutFamily.Party
            : IsUnion(facts, head) ? LayoutFamily.Union
            : !Titled(head, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && IsParty(facts) ? LayoutFamily.Party
            : LayoutFamily.State;
        return LayoutProfiles.For(family, facts.IssuedOn ?? today);
    }

    // One wrong letter in the title does not make it another body's paper.
    private static bool Titled(string head, string title) => head.Split('\n').Any(l => NearWords.Are(l, title));

    // The title itself may be what is missing: who issues it, its symbol and its signature tell too.
    private static bool IsParty(Extraction facts) =>
        facts.Signature.Authority?.StartsWith("T/", StringComparison.Ordinal) is true
        || facts.Signature.Authority?.StartsWith("K/T", StringComparison.Ordinal) is true
        || (facts.Issuer is { } issuer && PartyCommittees.Begins(issuer))
        || facts.Symbol is { } symbol
            && (symbol.EndsWith("/TU", StringComparison.Ordinal) || symbol.EndsWith("/ĐU", StringComparison.Ordinal));

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
