using System.Globalization;
using TongKet.Documents.Contracts;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Documents.TakingIn;

/// <summary>The outlines of a paper, each with its places and the figures that its words ask for.</summary>
internal static class OutlinesOfPaper
{
    public static IReadOnlyList<OutlineChoice> Find(Paper paper, Extraction found) =>
        [.. found.Outlines.Select((outline, i) => One(paper, found, outline, i))];

    private static OutlineChoice One(Paper paper, Extraction found, Outline outline, int index)
    {
        var root = string.Create(CultureInfo.InvariantCulture, $"/outlines/{index}");
        var places = new Dictionary<string, FactEvidence>(StringComparer.Ordinal);
        foreach (var (pointer, evidence) in found.Evidence)
        {
            var place = new FactEvidence(evidence.Span.Start, evidence.Span.Length, evidence.Confidence);
            if (pointer == root)
            {
                places["/outlineTitle"] = place;
            }
            else if (pointer.StartsWith(root + "/sections", StringComparison.Ordinal))
            {
                places["/outline" + pointer[(root.Length + "/sections".Length)..]] = place;
            }
        }

        var figures = FiguresOfPaper.InWords(paper, outline, places);
        return new OutlineChoice(outline.Title, Sections(outline.Sections), figures, places);
    }

    private static OutlineFact[] Sections(IReadOnlyList<OutlineSection> sections) =>
        [.. sections.Select(s => new OutlineFact(s.Label, s.Title, Sections(s.Children)))];
}
