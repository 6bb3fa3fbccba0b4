using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Figures;
using TongKet.Consolidation.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.SendingUp;

/// <summary>
/// The draft becomes the owner's own report in its superior's review. It is filled in as a draft there; approving, numbering and sending go the way
/// of every report.
/// </summary>
internal sealed class SendUp(IDatabase database, IReviews reviews, ReadFigures figures, RollUpForms forms, FillUp fill, IAccess access)
{
    public async Task<Outcome<ReportId>> HandleAsync(ConsolidationId id, ParticipantId place, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Consolidations.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } consolidation)
        {
            return ConsolidationProblems.NotFound;
        }

        if (
            await reviews.FindParticipantAsync(place, ct) is not { } participant
            || await reviews.FindAsync(consolidation.Review, ct) is not { } own
            || await reviews.FindAsync(participant.Review, ct) is not { } superior
            || own.Id == superior.Id
        )
        {
            return ConsolidationProblems.NoPlace;
        }

        if (participant.Organization != consolidation.Owner)
        {
            return ConsolidationProblems.NotOwnPlace;
        }

        if (await access.RefusalAsync(who, Right.WriteReport, ResourceOwners.Of(participant.Organization), ct) is { } refusal)
        {
            return refusal;
        }

        var passages = await db
            .Passages.AsNoTracking()
            .Where(p => p.Consolidation == id)
            .OrderBy(p => p.Ordinal)
            .ThenBy(p => p.Id)
            .ToListAsync(ct);
        var participants = await reviews.ListParticipantsAsync(own.Id, ct);
        var totals = FigureSums.Of(
            own.Indicators,
            await figures.SourcesAsync(id, null, ct),
            participants.Count,
            await figures.AnsweredAsync(id, own, ct)
        );
        var rolled = UpwardForms.Of(await forms.AllAsync(id, own, ct), superior);
        var content = UpwardReport.Of(own, superior, passages, totals, rolled.Count > 0, stayBelow: own.AnswersTo == place);
        if (content.Problem is { } problem)
        {
            return problem;
        }

        var offered = new OfferedContent(content.Value!.Sections, content.Value.Figures, rolled);
        return await fill.HandleAsync(place, offered, passages, own, superior, who, ct);
    }
}
