using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.Figures;

/// <summary>Figures of the newest submissions with their sources: one query, however many units.</summary>
internal sealed class ReadFigures(IDatabase database)
{
    public async Task<IReadOnlyList<FigureSource>> SourcesAsync(
        ConsolidationId id,
        IReadOnlyCollection<IndicatorId>? only,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        var figures = db.UnitFigures.AsNoTracking().Where(f => f.Consolidation == id);
        if (only is not null)
        {
            figures = figures.Where(f => only.Contains(f.Indicator));
        }

        return await (
            from figure in figures
            join sent in db.TakenSubmissions
                on new { figure.Consolidation, figure.Submission } equals new { sent.Consolidation, sent.Submission }
            where sent.Currency == Currency.Current
            orderby figure.Indicator, sent.SentAt, sent.Submission
            select new FigureSource(
                figure.Indicator,
                sent.Organization,
                sent.Participant,
                sent.Submission,
                sent.Version,
                sent.Symbol,
                figure.State,
                figure.Value,
                sent.OutlineVersion
            )
        ).ToListAsync(ct);
    }

    /// <summary>The versions of the outline that units answered; nothing is read while there is only one.</summary>
    public async Task<IReadOnlyList<int>> AnsweredAsync(ConsolidationId id, ReviewView review, CancellationToken ct)
    {
        if (review.OutlineVersion == 1)
        {
            return [];
        }

        await using var db = database.Open();
        return await db
            .TakenSubmissions.Where(s => s.Consolidation == id && s.Currency == Currency.Current)
            .Select(s => s.OutlineVersion)
            .ToListAsync(ct);
    }
}
