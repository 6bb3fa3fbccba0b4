using TongKet.Reviews.Contracts;
using TongKet.Reviews.Outlining;

namespace TongKet.Reviews.Revising;

/// <summary>A figure of the revised outline, and the one that lives on in it.</summary>
internal sealed record RevisedFigure(int Row, IndicatorDraft Draft, IndicatorView? Old);

/// <summary>Which figure lives on where. What was answered stays with a figure of the same unit only: a number in another unit would be another number.</summary>
internal sealed record RevisedFigures(IReadOnlyList<RevisedFigure> All, IReadOnlyList<IndicatorView> Gone, RevisedOutline Outline)
{
    public static RevisedFigures Of(RevisedOutline outline)
    {
        var free = outline.Review.Indicators.ToList();
        var rows = outline.Rows.Select(r => FigureLines.Read(r.Row.Figures)).ToList();
        var asked = outline.Rows.SelectMany((_, i) => rows[i].Select(d => new RevisedFigure(i, d, null))).ToList();
        // A line that nobody touched is the same figure, however its brackets are read.
        Claim(
            asked,
            free,
            (f, i) => HomeOf(outline, f, i) && FigureLines.Write([f.Draft]) == FigureLines.Write([new(i.Name, i.Unit)]),
            anyUnit: true
        );
        // Where it was, before anywhere else; by its name, before by likeness.
        Claim(asked, free, (f, i) => HomeOf(outline, f, i) && f.Draft.Name == i.Name);
        Claim(asked, free, (f, i) => f.Draft.Name == i.Name);
        Claim(asked, free, (f, i) => HomeOf(outline, f, i) && LikelySection.Likeness(f.Draft.Name, i.Name) >= LikelySection.Alike);
        return new(asked, free, outline);
    }

    /// <summary>Where the answers to figures that went away go: to one of the same name in the section where its texts go.</summary>
    public IEnumerable<(IndicatorView From, RevisedFigure To)> Moves() =>
        from gone in Gone
        let to = All.FirstOrDefault(f => HomeOf(Outline, f, gone) && f.Draft.Name == gone.Name && f.Draft.Unit == gone.Unit)
        where to is not null
        select (gone, to);

    public IEnumerable<string> ChangesOf(int row) =>
        [
            .. All.Where(f => f.Row == row && f.Old is null).Select(f => $"thêm số liệu “{f.Draft.Name}”"),
            .. All.Where(f => f.Row == row && f.Old is { } o && o.Name != f.Draft.Name)
                .Select(f => $"đổi tên số liệu “{f.Old!.Name}” thành “{f.Draft.Name}”"),
            .. All.Where(f => f.Row == row && f.Old is { } o && !HomeOf(Outline, f, o)).Select(f => $"chuyển số liệu “{f.Draft.Name}” đến"),
            .. Outline.Rows[row].Old is { } old ? GoneFrom(old.Id) : [],
        ];

    public IEnumerable<string> GoneFrom(SectionId section) =>
        Gone.Where(g => g.Section == section).Select(g => $"thôi hỏi số liệu “{g.Name}”");

    private static void Claim(
        List<RevisedFigure> asked,
        List<IndicatorView> free,
        Func<RevisedFigure, IndicatorView, bool> same,
        bool anyUnit = false
    )
    {
        for (var n = 0; n < asked.Count; n++)
        {
            var figure = asked[n];
            if (figure.Old is null && free.Find(i => (anyUnit || i.Unit == figure.Draft.Unit) && same(figure, i)) is { } found)
            {
                asked[n] = figure with { Old = found, Draft = anyUnit ? new(found.Name, found.Unit) : figure.Draft };
                free.Remove(found);
            }
        }
    }

    private static bool HomeOf(RevisedOutline outline, RevisedFigure figure, IndicatorView old) =>
        outline.Old.FirstOrDefault(o => o.Section.Id == old.Section)?.Target == outline.Rows[figure.Row].Row.Source;
}
