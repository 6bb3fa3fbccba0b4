using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Offering;
using TongKet.Formats.Forms;
using TongKet.Formats.RichTexts;
using TongKet.Formats.Text;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.SendingUp;

/// <summary>The draft and its totals, rearranged for the superior's outline and figures.</summary>
internal sealed record UpwardReport(IReadOnlyList<SectionContent> Sections, IReadOnlyList<FigureContent> Figures)
{
    public static Outcome<UpwardReport> Of(
        ReviewView own,
        ReviewView superior,
        IReadOnlyList<DraftPassage> passages,
        IReadOnlyList<FigureTotal> totals,
        bool hasForms = false,
        bool stayBelow = false
    )
    {
        if (!hasForms && passages.Count == 0 && totals.All(t => t.Units == 0))
        {
            return ConsolidationProblems.DraftEmpty;
        }

        var match = stayBelow ? SharedSections.Of(own.Sections, superior.Sections) : OutlineMatch.Of(own.Sections, superior.Sections);
        if (match.Count == 0 && passages.Count > 0)
        {
            return ConsolidationProblems.NothingMapped;
        }

        var bySection = passages.ToLookup(p => p.Section);
        var titles = superior.Sections.ToDictionary(s => s.Id, s => VietnameseText.Fold(s.Title));
        var sections = own
            .Sections.Where(s => bySection.Contains(s.Id) && match.ContainsKey(s.Id))
            .GroupBy(s => match[s.Id])
            .Select(g => new SectionContent(g.Key, Text(g, titles[g.Key], bySection), NothingToReport: false))
            .ToList();
        return new UpwardReport(sections, [.. Matched(superior, totals)]);
    }

    // Where several of our sections land in one of theirs, or in one of another name, our titles stay as headings inside it.
    private static string Text(IEnumerable<SectionView> sections, string title, ILookup<SectionId, DraftPassage> passages) =>
        RichText
            .Join(
                sections.SelectMany(s =>
                    passages[s.Id].Select(p => p.Html).Prepend(VietnameseText.Fold(s.Title) == title ? "" : Heading(s.Title))
                )
            )
            .ToHtml();

    private static string Heading(string title) => new RichTextBody([new RichParagraph([new RichRun(title)], Heading: true)]).ToHtml();

    /// <summary>Totals as answers to the superior's figures of the same name and unit.</summary>
    public static IEnumerable<FigureContent> Matched(ReviewView superior, IReadOnlyList<FigureTotal> totals)
    {
        var byName = totals.ToLookup(t => (VietnameseText.Fold(t.Name), VietnameseText.Fold(t.Unit)));
        foreach (var asked in superior.Indicators)
        {
            if (byName[(VietnameseText.Fold(asked.Name), VietnameseText.Fold(asked.Unit))].FirstOrDefault() is { } total)
            {
                yield return total switch
                {
                    // The ratio of all units cannot be told from theirs: a person has to say it.
                    { Aggregation: FigureAggregation.Range, Units: > 0 } => new FigureContent(asked.Id, CellState.Missing, null),
                    { Units: > 0, Total: 0 } => new FigureContent(asked.Id, CellState.Zero, null),
                    { Units: > 0 } => new FigureContent(asked.Id, CellState.Value, total.Total),
                    { None: > 0 } => new FigureContent(asked.Id, CellState.None, null),
                    { NotApplicable: > 0, Missing: 0 } => new FigureContent(asked.Id, CellState.NotApplicable, null),
                    _ => new FigureContent(asked.Id, CellState.Missing, null),
                };
            }
        }
    }
}
