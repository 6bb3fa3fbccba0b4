using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Revising;

/// <summary>What was laid down.</summary>
internal sealed record LaidDown(
    IReadOnlyList<SectionMove> Moves,
    IReadOnlyList<SectionChange> Changes,
    IReadOnlyList<IndicatorMove> Figures,
    bool Renumbered
);

/// <summary>Lays a revised outline down: a section that lives on keeps its id, so that all that was written in it stays where it is.</summary>
internal sealed class LayDownOutline(TongKetDb db, TimeProvider clock)
{
    public async Task<LaidDown> HandleAsync(RevisedOutline revised, int version, CancellationToken ct)
    {
        var review = revised.Review.Id;
        var sections = await db.OutlineSections.Where(s => s.Review == review && s.DroppedIn == 0).ToDictionaryAsync(s => s.Id, ct);
        var indicators = await db.Indicators.Where(i => i.Review == review && i.DroppedIn == 0).ToDictionaryAsync(i => i.Id, ct);
        var figures = RevisedFigures.Of(revised);
        SectionId[] ids = [.. revised.Rows.Select(r => r.Old?.Id ?? clock.NewId<SectionId>())];
        var changes = OutlineDifferences.Of(revised, figures, ids);
        foreach (var gone in sections.Values.Where(s => !ids.Contains(s.Id)))
        {
            gone.DroppedIn = version;
        }

        var renumbered = false;
        foreach (var (i, row) in revised.Rows.Index())
        {
            renumbered |= Lay(sections, review, version, ids, i, row);
        }

        var now = Figures(figures, indicators, review, version, ids);
        var moves = revised.Old.Where(o => !ids.Contains(o.Section.Id)).Select(o => Move(revised, ids, o)).ToList();
        return new(moves, changes, [.. figures.Moves().Select(m => new IndicatorMove(m.From.Id, now[m.To]))], renumbered);
    }

    private bool Lay(Dictionary<SectionId, OutlineSection> there, ReviewId review, int version, SectionId[] ids, int at, RevisedRow row)
    {
        SectionId? parent = row.Parent < 0 ? null : ids[row.Parent];
        if (!there.TryGetValue(ids[at], out var section))
        {
            section = new OutlineSection
            {
                Id = ids[at],
                Review = review,
                Position = at,
                Depth = row.Row.Depth,
                Label = "",
                Title = row.Row.Title,
                Guidance = "",
                AddedIn = version,
            };
            db.Add(section);
        }

        var before = (section.Position, section.Label);
        (section.Parent, section.Position, section.Depth) = (parent, at, row.Row.Depth);
        (section.Label, section.Title, section.Guidance) = (row.Row.Label.Trim(), row.Row.Title.Trim(), row.Row.Guidance.Trim());
        return before != (section.Position, section.Label);
    }

    private Dictionary<RevisedFigure, IndicatorId> Figures(
        RevisedFigures figures,
        Dictionary<IndicatorId, Indicator> there,
        ReviewId review,
        int version,
        SectionId[] ids
    )
    {
        foreach (var gone in figures.Gone)
        {
            there[gone.Id].DroppedIn = version;
        }

        var now = new Dictionary<RevisedFigure, IndicatorId>();
        foreach (var (i, figure) in figures.All.Index())
        {
            now[figure] = figure.Old?.Id ?? clock.NewId<IndicatorId>();
            if (!there.TryGetValue(now[figure], out var indicator))
            {
                indicator = new Indicator
                {
                    Id = now[figure],
                    Review = review,
                    Section = ids[figure.Row],
                    Position = i,
                    Name = figure.Draft.Name.Trim(),
                    Unit = figure.Draft.Unit.Trim(),
                    AddedIn = version,
                };
                db.Add(indicator);
            }

            (indicator.Section, indicator.Position, indicator.Name) = (ids[figure.Row], i, figure.Draft.Name.Trim());
        }

        return now;
    }

    private static SectionMove Move(RevisedOutline revised, SectionId[] ids, OldSection gone)
    {
        if (revised.RowOf(gone) is not { } row)
        {
            return new(gone.Section.Id, null, false);
        }

        // In the order in which they were asked, the texts stand one after the other.
        var order = revised.Old.Select(o => o.Section.Id).ToList();
        var lives = row.Old is { } old && order.IndexOf(gone.Section.Id) < order.IndexOf(old.Id);
        return new(gone.Section.Id, ids[revised.Rows.Index().First(r => r.Item == row).Index], lives);
    }
}
