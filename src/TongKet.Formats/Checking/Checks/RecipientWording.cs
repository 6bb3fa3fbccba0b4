using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Checks;

/// <summary>"- Như trên;" … "- Lưu: VT." A recipient that runs over lines is left alone.</summary>
internal static class RecipientWording
{
    public static string? Right(string text, bool last, LayoutProfile profile)
    {
        if (!text.StartsWith('-') && !text.StartsWith('–'))
        {
            return null;
        }

        var item = text.TrimStart('-', '–', ' ').TrimEnd(' ');
        var end = last ? profile.Foot.LastRecipientEnd : profile.Foot.RecipientEnd;
        return $"- {item.TrimEnd(';', ',', '.', ' ')}{(EndsShort(item) ? "." : "")}{end}".Replace("..", ".", StringComparison.Ordinal);
    }

    // "- Lưu: VT, P.TH1." ends in an abbreviation or not; only "v.v." must keep its point.
    private static bool EndsShort(string item) =>
        item.EndsWith("v.v.", StringComparison.Ordinal) || item.EndsWith("v.v.;", StringComparison.Ordinal);
}
