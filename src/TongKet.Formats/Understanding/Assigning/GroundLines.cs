using System.Text.RegularExpressions;

namespace TongKet.Formats.Understanding.Assigning;

/// <summary>The grounds of a decision ("Căn cứ Luật …;"): no task, whoever's name stands above them.</summary>
internal static partial class GroundLines
{
    public static bool Is(string text) => text[^1] is ';' or '.' or ',' && Ground.IsMatch(text);

    // A citation and nothing behind it; "Căn cứ Kế hoạch này, tổ chức …" is a task.
    [GeneratedRegex(
        @"^(?:Căn cứ (?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị)\b[^,;]*\d{4}\b[^,;]*|Theo đề nghị của [^;]*Tờ trình[^;]*)[;.,]$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Ground { get; }
}
