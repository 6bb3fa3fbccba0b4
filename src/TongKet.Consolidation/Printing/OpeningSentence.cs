using TongKet.Kernel.Time;

namespace TongKet.Consolidation.Printing;

/// <summary>The sentence that opens the report: which paper it carries out, whose reports it rests on.</summary>
internal static class OpeningSentence
{
    public static string Of(PaperMaterial material)
    {
        var carriesOut = Directive(material);
        var start = carriesOut is null ? "Trên cơ sở" : $"Thực hiện {carriesOut}; trên cơ sở";
        return $"{start} báo cáo của {material.UnitsSent}/{material.Units} cơ quan, đơn vị, {material.Owner.Name} báo cáo kết quả như sau:";
    }

    private static string? Directive(PaperMaterial material)
    {
        if (material.Directive is not { Symbol: { Length: > 0 } symbol } directive)
        {
            return null;
        }

        var name = directive.Kind is { } kind && Kinds.TryGetValue(kind, out var known) ? known : "Văn bản";
        var on = directive.IssuedOn is { } day ? $", ngày {day.ToPaperText()}" : "";
        var issuer = directive.Issuer is { Length: > 0 } by ? $" của {by}" : "";
        return $"{name} số {symbol}{on}{issuer}";
    }

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
    };
}
