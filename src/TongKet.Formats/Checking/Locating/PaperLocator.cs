using TongKet.Formats.Checking.Measuring;

namespace TongKet.Formats.Checking.Locating;

/// <summary>Finds the parts of a paper by their words and places, whatever they look like.</summary>
internal static class PaperLocator
{
    /// <summary>Names the lines.</summary>
    public static LocatedPaper Locate(MeasuredPaper paper)
    {
        var located = new LocatedPaper(paper);
        var head = HeadLocator.Locate(located);
        var foot = FootLocator.Locate(located, head);
        BodyLocator.Locate(located, head, foot);
        AppendixLocator.Locate(located);
        return located;
    }

    /// <summary>The line before this one in reading order, among all lines.</summary>
    public static MeasuredLine? Before(this MeasuredPaper paper, MeasuredLine line) =>
        line.Number > 1 ? paper.Lines[line.Number - 2] : null;
}
