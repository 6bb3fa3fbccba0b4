using TongKet.Formats.Reading;

namespace TongKet.Formats.Understanding.Mapping;

/// <summary>Lays a written report over an outline by titles, order and place in the tree.</summary>
public static class OutlineMapper
{
    /// <summary>Maps the report's headings to the outline's sections and names the sections that are missing.</summary>
    public static OutlineMapping Map(Paper report, IReadOnlyList<OutlineSection> outline)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(outline);
        var headings = ReportCutter.Cut(report);
        var sections = FlatSection.Flatten(outline);
        var matches = new Alignment(headings, sections).Match();
        var passages = new List<MappedPassage>(headings.Count);
        var answered = new HashSet<int>();
        for (var i = 0; i < headings.Count; i++)
        {
            var (section, confidence) = matches[i];
            if (section >= 0 && (headings[i].Text.Length > 0 || headings[i].IsSelfContained))
            {
                answered.Add(section);
            }

            var path = section < 0 ? null : sections[section].Path;
            passages.Add(
                new MappedPassage(headings[i].Label, headings[i].Title, headings[i].Text, headings[i].Span, path, Math.Round(confidence, 2))
            );
        }

        return new OutlineMapping(passages, GapFinder.Find(sections, answered));
    }
}
