using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Weighing;

/// <summary>Where a body stands that is said to do something: at the head of a numbered or bulleted item it is given work, in running text it may be told of.</summary>
internal static class PlaceDoubts
{
    private const int LongestOrder = 40;

    public static IEnumerable<Doubt> Of(string paper, Evidence action, Evidence leads)
    {
        if (!IsSameLine(paper, leads.Span.Start, action.Span.Start))
        {
            // A heading or a table names the body: its own place decides nothing.
            yield break;
        }

        var start = StartOfLine(paper, leads.Span.Start);
        var before = CleanText.Of(paper, start, leads.Span.Start - start).Text;
        var label = LabelReader.Read(before + " x");
        if (label is null)
        {
            yield return Doubt.Light("in-running-text");
        }
        else if (before.Length - label.ContentStart > LongestOrder)
        {
            yield return Doubt.Light("inside-the-item");
        }
    }

    private static bool IsSameLine(string paper, int start, int end) =>
        start < end && end <= paper.Length && paper.AsSpan(start, end - start).IndexOfAny('\n', '\t') < 0;

    private static int StartOfLine(string paper, int at)
    {
        var line = Math.Min(at, paper.Length);
        while (line > 0 && paper[line - 1] is not ('\n' or '\t'))
        {
            line--;
        }

        return line;
    }
}
