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
        var words = item.TrimEnd(';', ',', '.', ' ');
        // One point ends an abbreviation and the list; points within the line are the writer's.
        return $"- {words}{(EndsShort(item) && !end.StartsWith('.') ? "." : "")}{end}";
    }

    // "- Lưu: VT, P.TH1." ends in an abbreviation or not; only "v.v." must keep its point.
    private static bool EndsShort(string item) =>
        item.EndsWith("v.v.", StringComparison.Ordinal) || item.EndsWith("v.v.;", StringComparison.Ordinal);
}
