using TongKet.Formats.Writing.Layout;
using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Checking.Checks;

/// <summary>The end of each căn cứ.</summary>
internal static class BasisWording
{
    public static string? Right(string text, bool last, LayoutProfile profile)
    {
        var body = text.TrimStart('-', '–', ' ').TrimEnd(' ', ';', ',', '.', ':');
        // "… ban hành Kế hoạch như sau:" is the lead-in of the text, not a căn cứ alone.
        return text.EndsWith(':') ? null : Lead(text, profile) + body + (last ? profile.Body.LastBasisEnd : profile.Body.BasisEnd);
    }

    // Where the law is silent, the writer's own dash stays, or its absence.
    private static string Lead(string text, LayoutProfile profile) =>
        LayoutRules.Find(profile, LayoutComponent.Basis, LayoutProperty.LeadIn)?.Words ?? text[..^text.TrimStart('-', '–', ' ').Length];
}
