using TongKet.Formats.Understanding.View;

namespace TongKet.Formats.Understanding.Weighing;

/// <summary>Where a body stands that is said to do something: at the head of a numbered or bulleted item it is given work, in running text it may be told of.</summary>
internal static class PlaceDoubts
{
    private const int LongestOrder = 40;
    private const int LongestMark = 40;

    public static IEnumerable<Doubt> Of(string paper, Evidence action, Evidence leads)
    {
        if (!IsSameLine(paper, leads.Span.Start, action.Span.Start))
        {
            // A heading or a table names the body: its own place decides nothing.
            yield break;
        }

        var start = StartOfLine(paper, leads.Span.Start);
        // A long paragraph is not copied for each of its bodies: the mark and some words behind it tell all.
        var before = CleanText.Of(paper, start, Math.Min(leads.Span.Start - start, LongestMark + (2 * LongestOrder))).Text;
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

    private static int StartOfLine(string paper, int at) => paper.AsSpan(0, Math.Min(at, paper.Length)).LastIndexOfAny('\n', '\t') + 1;
}
