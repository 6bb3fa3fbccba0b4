using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Figures;
using TongKet.Consolidation.Opening;
using TongKet.Consolidation.Printing;
using TongKet.Consolidation.SendingUp;
using TongKet.Consolidation.Taking;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Working;

/// <summary>The module's answers to others, by its use cases.</summary>
internal sealed class Consolidations(
    IDatabase database,
    IReviews reviews,
    IOrganizations organizations,
    OpenConsolidation open,
    TakeAll takeAll,
    ReadFigures figures,
    CountContributions counts,
    PrintConsolidation print,
    SendUp sendUp,
    TimeProvider clock
) : IConsolidations
{
    public Task<Outcome<ConsolidationId>> OpenAsync(ReviewId review, ActingUser who, CancellationToken ct) =>
        open.HandleAsync(review, who, ct);

    public async Task<Outcome<ConsolidationCounts>> TakeAllAsync(ConsolidationId id, ActingUser who, CancellationToken ct)
    {
        var order = OrganizationOrder.Of(await organizations.TreeAsync(clock.VietnamToday, ct));
        var taken = await takeAll.HandleAsync(id, order, who, ct);
        return taken.Succeeded ? await CountsAsync(id, ct) : taken.Problem;
    }

    public async Task<IReadOnlyList<FigureTotal>> TotalsAsync(ConsolidationId id, CancellationToken ct)
    {
        if (await ReviewAsync(id, ct) is not { } review)
        {
            return [];
        }

        var participants = await reviews.ListParticipantsAsync(review.Id, ct);
        return FigureSums.Of(
            review.Indicators,
            await figures.SourcesAsync(id, null, ct),
            participants.Count,
            await figures.AnsweredAsync(id, review, ct)
        );
    }

    public async Task<ConsolidationCounts> CountsAsync(ConsolidationId id, CancellationToken ct)
    {
        var review = await ReviewAsync(id, ct);
        var lines = await counts.HandleAsync(id, ct);
        return new ConsolidationCounts(
            review?.Sections.Count ?? 0,
            lines.Sum(l => l.Total),
            lines.Sum(l => l.Used),
            lines.Sum(l => l.SetAside),
            lines.Sum(l => l.Open),
            review?.Indicators.Count ?? 0
        );
    }

    public Task<Outcome<byte[]>> ToDocxAsync(ConsolidationId id, PaperVariant variant, CancellationToken ct) =>
        print.HandleAsync(id, variant, ct);

    public Task<Outcome<ReportId>> SendUpAsync(ConsolidationId id, ParticipantId place, ActingUser who, CancellationToken ct) =>
        sendUp.HandleAsync(id, place, who, ct);

    private async Task<ReviewView?> ReviewAsync(ConsolidationId id, CancellationToken ct)
    {
        await using var db = database.Open();
        var review = await db.Consolidations.Where(c => c.Id == id).Select(c => (ReviewId?)c.Review).SingleOrDefaultAsync(ct);
        return review is { } known ? await reviews.FindAsync(known, ct) : null;
    }
}
