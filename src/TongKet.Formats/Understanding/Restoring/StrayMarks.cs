using System.Text.RegularExpressions;
using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>Specks, strokes of a signature and the edge of a seal that were read as signs at a line's ends.</summary>
internal static partial class StrayMarks
{
    public static MappedText Without(MappedText line)
    {
        var front = Front().Match(line.Text);
        line = front.Success ? line.Slice(front.Length) : line;
        var back = Back().Match(line.Text);
        return back.Success && back.Index > 0 ? line.Slice(0, back.Index) : line;
    }

    [GeneratedRegex(@"^(?:[|}{\]\\^`'´¬„]\s*|[«»°=~_—]{2,}\s*)+(?=[-–+]?\s*[\p{L}\d])", RegexOptions.None, 1000)]
    private static partial Regex Front();

    // Behind the end of an entry or a sentence no word of one or two letters stands.
    [GeneratedRegex(@"(?:\s+[|}{\]\\^`'´¬„«»°=~_—£]+|(?<=^[-–+]\s.{3,200};)\s+[\p{L}\p{S}]{1,2})+\s*$", RegexOptions.None, 1000)]
    private static partial Regex Back();
}
