using TongKet.Formats.RichTexts;
using TongKet.Reports.Looks;
using TongKet.Reports.Sending;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Comparing;

/// <summary>A section whose words changed.</summary>
internal sealed record SectionChange(SectionId Section, string Name, IReadOnlyList<ChangedRun> Runs);

/// <summary>A figure that changed, as both stood on paper.</summary>
internal sealed record FigureChange(string Name, string Unit, string Before, string After);

/// <summary>What changed in a report between two moments.</summary>
internal sealed record ReportChanges(IReadOnlyList<SectionChange> Sections, IReadOnlyList<FigureChange> Figures, int Unchanged)
{
    public bool None => Sections.Count == 0 && Figures.Count == 0;

    public static ReportChanges Between(FrozenReport before, FrozenReport after)
    {
        var old = before.Sections.ToDictionary(s => s.Id);
        var now = after.Sections.Select(s => s.Id).ToHashSet();
        var changes = after
            .Sections.Select(s => Of(s, TextOf(old.GetValueOrDefault(s.Id)), TextOf(s)))
            .Concat(before.Sections.Where(s => !now.Contains(s.Id)).Select(s => Of(s, TextOf(s), "")))
            .OfType<SectionChange>()
            .ToList();
        var oldFigures = before.Figures.ToDictionary(f => f.Id);
        var figures =
            from figure in after.Figures
            let was = oldFigures.GetValueOrDefault(figure.Id)
            let words = (
                Before: was is null ? "…" : ReportLooks.CellText(was.State, was.Value),
                After: ReportLooks.CellText(figure.State, figure.Value)
            )
            where words.Before != words.After
            select new FigureChange(figure.Name, figure.Unit, words.Before, words.After);
        return new(
            changes,
            [.. figures, .. FormChanges.Between(before, after)],
            after.Sections.Count(s => s.IsLeaf) - changes.Count(c => now.Contains(c.Section))
        );
    }

    private static SectionChange? Of(FrozenSection section, string before, string after) =>
        before == after
            ? null
            : new(
                section.Id,
                new SectionView(section.Id, null, section.Depth, section.Label, section.Title, "", section.IsLeaf).FullName,
                WordDiff.Of(before, after)
            );

    private static string TextOf(FrozenSection? section) =>
        section is null ? ""
        : section.Html.Length > 0 ? RichText.Parse(section.Html).ToPlainText()
        : section.NothingToReport ? "Không phát sinh."
        : "";
}
