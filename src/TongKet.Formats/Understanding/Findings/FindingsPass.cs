using System.Text.RegularExpressions;
using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>Goes through a paper as a proof-reader would: says what looks wrong and where, and changes nothing.</summary>
internal static class FindingsPass
{
    private const int MostOfAKind = 20;
    private const int Most = 100;

    private static readonly Func<FindingFrame, IEnumerable<Finding>>[] Rules =
    [
        ImpossibleDates.In,
        Weekdays.In,
        Periods.In,
        Stamps.In,
        CitationDates.In,
        CitationConflicts.In,
        CitationNames.In,
        PastDeadlines.In,
        Leads.In,
        NumberingOrder.In,
        MissingAnnex.In,
        OpenMarks.In,
        DoubledWords.In,
        GluedWords.In,
        Misspelled.In,
        MixedTones.In,
    ];

    public static IReadOnlyList<Finding> Read(FindingFrame frame) =>
        [.. frame.Paper.Findings, .. frame.Body.View.Restoration.Findings, .. Rules.SelectMany(r => Of(r, frame)).Take(Most)];

    /// <summary>A rule that takes too long on a strange text finds nothing; the facts of the paper stay.</summary>
    private static IReadOnlyList<Finding> Of(Func<FindingFrame, IEnumerable<Finding>> rule, FindingFrame frame)
    {
        try
        {
            return [.. rule(frame).Take(MostOfAKind)];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }
}
