using System.Text.RegularExpressions;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>The type's name in front of a symbol is not the type in the symbol: "Kế hoạch số 12-NQ/TU".</summary>
internal static partial class CitationNames
{
    /// <summary>Names under which papers of another code go: conclusions come as notices, schemes and rules by decision.</summary>
    private static readonly HashSet<string> Lent = new(["ĐA", "DA", "PA", "QC", "ĐC", "QH", "PL", "Luật"], StringComparer.Ordinal);

    public static IEnumerable<Finding> In(FindingFrame frame)
    {
        foreach (var (passage, mentions) in frame.Mentions)
        {
            foreach (var mention in mentions)
            {
                var named = Named().Match(Folding.Fold(TextBefore.Of(passage.Value, mention.Start)));
                var name = named.Success
                    ? DocumentTypes.FoldedNames.FirstOrDefault(n => named.Value.StartsWith(n + " số", StringComparison.Ordinal))
                    : null;
                if (name is null || SymbolCodes.TypeOf(mention.Symbol) is not { } code || Fits(name, code))
                {
                    continue;
                }

                var at = TextBefore.Start(mention.Start) + named.Index;
                var printed = passage.Value.Substring(at, name.Length);
                yield return new Finding(
                    "citation.kind",
                    $"Tên loại “{printed}” không khớp ký hiệu {mention.Symbol}.",
                    passage.Text.Span(at, mention.End - at),
                    FindingSeverity.Notice,
                    "Hãy kiểm tra lại tên loại hoặc ký hiệu."
                );
            }
        }
    }

    private static bool Fits(string name, string code) =>
        DocumentTypes.CodeOfName(name) is not { } first
        || Lent.Contains(first)
        || name is "văn bản" or "công văn"
        || name.StartsWith("thông báo", StringComparison.Ordinal) && code == "KL"
        || name.StartsWith("chương trình", StringComparison.Ordinal)
        || DocumentTypes.All.Any(t => Folding.Fold(t.Name) == name && t.Code == code)
        || name == "kết luận" && code == "TB";

    [GeneratedRegex(
        @"(?<!\p{L})(?:nghị quyết|quyết định|quy định|chỉ thị|kết luận|kế hoạch|thông báo|hướng dẫn|tờ trình|báo cáo|công điện|nghị định|thông tư|thông tri)\ssố:?\s$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Named();
}
