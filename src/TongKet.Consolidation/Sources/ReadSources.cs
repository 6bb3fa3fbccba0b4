using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Figures;
using TongKet.Consolidation.Printing;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Sources;

/// <summary>A draft passage with everything it comes from.</summary>
internal sealed record PassageSources(DraftPassage Passage, IReadOnlyList<PassageOrigin> Origins, OrganizationTree Tree, int Outline);

/// <summary>A figure with what each unit says of it; units that have not said anything are listed too.</summary>
internal sealed record FigureSources(
    IndicatorView Indicator,
    FigureTotal Total,
    IReadOnlyList<FigureSource> Sources,
    IReadOnlyList<OrganizationId> Silent,
    OrganizationTree Tree
);

/// <summary>Answers "where does this come from?" for one passage or one figure.</summary>
internal sealed class ReadSources(
    IDatabase database,
    IReviews reviews,
    IOrganizations organizations,
    ReadOrigins origins,
    ReadFigures figures,
    TimeProvider clock
)
{
    public async Task<PassageSources?> OfPassageAsync(ReviewId review, PassageId passage, CancellationToken ct)
    {
        await using var db = database.Open();
        var found = await (
            from consolidation in db.Consolidations
            join draft in db.Passages on consolidation.Id equals draft.Consolidation
            where consolidation.Review == review && draft.Id == passage
            select draft
        )
            .AsNoTracking()
            .SingleOrDefaultAsync(ct);
        return found is null
            ? null
            : new PassageSources(
                found,
                [.. (await origins.OfAsync(found.Consolidation, [passage], ct))[passage]],
                await TreeAsync(ct),
                (await reviews.FindAsync(review, ct))?.OutlineVersion ?? 1
            );
    }

    public async Task<FigureSources?> OfFigureAsync(ReviewId review, IndicatorId indicator, CancellationToken ct)
    {
        await using var db = database.Open();
        var id = await db.Consolidations.Where(c => c.Review == review).Select(c => (ConsolidationId?)c.Id).SingleOrDefaultAsync(ct);
        if (
            id is not { } known
            || await reviews.FindAsync(review, ct) is not { } view
            || view.Indicators.FirstOrDefault(i => i.Id == indicator) is not { } asked
        )
        {
            return null;
        }

        var participants = await reviews.ListParticipantsAsync(review, ct);
        var sources = await figures.SourcesAsync(known, [indicator], ct);
        var said = sources.Select(s => s.Participant).ToHashSet();
        return new FigureSources(
            asked,
            FigureSums.Of([asked], sources, participants.Count, await figures.AnsweredAsync(known, view, ct))[0],
            sources,
            [.. participants.Where(p => !said.Contains(p.Id)).Select(p => p.Organization)],
            await TreeAsync(ct)
        );
    }

    private Task<OrganizationTree> TreeAsync(CancellationToken ct) => organizations.TreeAsync(clock.VietnamToday, ct);
}
