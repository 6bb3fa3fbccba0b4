using TongKet.Formats.Reading;

namespace TongKet.Formats.Tests.Understanding.Findings;

/// <summary>A short paper of our own with given lines in its body, and what the proof-reader says about it.</summary>
internal static class Proof
{
    public static string[] Of(params string[] lines) => [.. Findings(lines).Select(f => f.Code)];

    public static IReadOnlyList<Finding> Findings(params string[] lines) => Samples.Extract(Paper(lines)).Findings;

    /// <summary>The words a finding points at, with its code.</summary>
    public static string[] Places(params string[] lines)
    {
        var paper = Samples.Read(Paper(lines));
        var findings = TongKet.Formats.Understanding.PaperExtractor.Extract(paper).Findings;
        return [.. findings.Select(f => $"{f.Code}: {paper.Text.Substring(f.Span!.Value.Start, f.Span.Value.Length)}")];
    }

    private static string Paper(string[] lines) =>
        $"""
            ỦY BAN NHÂN DÂN
            TỈNH LÂM HẢI
            Số: 27/KH-UBND

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Lâm Hải, ngày 08 tháng 5 năm 2026

            KẾ HOẠCH
            sơ kết 3 năm phát triển kinh tế biển

            {string.Join("\n\n", lines)}

            Nơi nhận:
            - Các sở, ban, ngành;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Trần Văn Hải
            """;
}
