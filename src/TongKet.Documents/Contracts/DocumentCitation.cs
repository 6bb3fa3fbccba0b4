using TongKet.Kernel.Time;

namespace TongKet.Documents.Contracts;

/// <summary>A paper as others cite it.</summary>
public static class DocumentCitation
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["CV"] = "Công văn",
        ["KH"] = "Kế hoạch",
        ["CT"] = "Chỉ thị",
        ["NQ"] = "Nghị quyết",
        ["KL"] = "Kết luận",
        ["HD"] = "Hướng dẫn",
        ["QĐ"] = "Quyết định",
        ["TB"] = "Thông báo",
        ["CTr"] = "Chương trình",
        ["CĐ"] = "Công điện",
        ["ĐA"] = "Đề án",
        ["ĐC"] = "Đề cương",
        ["BC"] = "Báo cáo",
    };

    /// <summary>"Kế hoạch" for "KH"; null for a type that is not known.</summary>
    public static string? NameOf(string type) => Kinds.GetValueOrDefault(type);

    extension(DocumentSummary paper)
    {
        /// <summary>"Công văn số 312-CV/TU, ngày 28/8/2026 của Tỉnh ủy Bình Hải"; null without a symbol.</summary>
        public string? Citation
        {
            get
            {
                if (paper.Symbol is not { Length: > 0 } symbol)
                {
                    return null;
                }

                var name = paper.Kind is { } kind && Kinds.TryGetValue(kind, out var known) ? known : "Văn bản";
                var on = paper.IssuedOn is { } day ? $", ngày {day.ToPaperText()}" : "";
                var issuer = paper.Issuer is { Length: > 0 } by ? $" của {by}" : "";
                return $"{name} số {symbol}{on}{issuer}";
            }
        }
    }
}
