using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Figures;
using TongKet.Consolidation.Forms;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Printing;

/// <summary>Gathers what the paper needs: a fixed number of queries, however many units and passages.</summary>
internal sealed class ReadMaterial(
    IDatabase database,
    IReviews reviews,
    IOrganizations organizations,
    IDocuments documents,
    ReadFigures figures,
    ReadOrigins origins,
    RollUpForms forms,
    TimeProvider clock
)
{
    public async Task<Outcome<PaperMaterial>> HandleAsync(ConsolidationId id, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Consolidations.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } consolidation)
        {
            return ConsolidationProblems.NotFound;
        }

        if (await reviews.FindAsync(consolidation.Review, ct) is not { } review)
        {
            return ConsolidationProblems.NoReview;
        }

        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var participants = await reviews.ListParticipantsAsync(review.Id, ct);
        var sources = await figures.SourcesAsync(id, null, ct);
        var passages = await db
            .Passages.AsNoTracking()
            .Where(p => p.Consolidation == id)
            .OrderBy(p => p.Ordinal)
            .ThenBy(p => p.Id)
            .ToListAsync(ct);
        var from = await origins.OfAllAsync(id, ct);
        return new PaperMaterial(
            review,
            tree.Find(consolidation.Owner)
                ?? throw new InvalidOperationException($"The owner of consolidation {id.Value} is gone from the tree."),
            tree,
            await DirectiveAsync(review, ct) is { } directive ? await documents.FindAsync(directive, ct) : null,
            participants.Count,
            await db.TakenSubmissions.CountAsync(s => s.Consolidation == id && s.Currency == Currency.Current, ct),
            passages.ToLookup(p => p.Section, p => new PassageMaterial(p, [.. from[p.Id]])),
            FigureSums
                .Of(review.Indicators, sources, participants.Count, await figures.AnsweredAsync(id, review, ct))
                .ToDictionary(t => t.Indicator),
            sources.ToLookup(s => s.Indicator),
            await forms.AllAsync(id, review, ct)
        );
    }

    // A report that goes up carries out the superior's paper, not the one that its office wrote for those below.
    private async Task<DocumentId?> DirectiveAsync(ReviewView review, CancellationToken ct) =>
        review.AnswersTo is { } place
        && await reviews.FindParticipantAsync(place, ct) is { } above
        && await reviews.FindAsync(above.Review, ct) is { Directive: { } asked }
            ? asked
            : review.Directive;
}
