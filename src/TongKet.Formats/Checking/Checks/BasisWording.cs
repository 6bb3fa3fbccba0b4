using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Checks;

/// <summary>The end of each căn cứ.</summary>
internal static class BasisWording
{
    public static string? Right(string text, bool last, LayoutProfile profile)
    {
        var body = text.TrimStart('-', '–', ' ').TrimEnd(' ', ';', ',', '.', ':');
        // "… ban hành Kế hoạch như sau:" is the lead-in of the text, not a căn cứ alone.
        return text.EndsWith(':') ? null : profile.Body.BasisLeadIn + body + (last ? profile.Body.LastBasisEnd : profile.Body.BasisEnd);
    }
}
