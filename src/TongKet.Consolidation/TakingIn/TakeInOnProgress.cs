using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Reviews.Contracts;

namespace TongKet.Consolidation.TakingIn;

/// <summary>A report was sent or returned: an opened consolidation takes it in (or lets it go) without anybody asking.</summary>
internal sealed class TakeInOnProgress(IDatabase database, IReviews reviews, TakeInSubmissions takeIn) : IEventHandler<ReportProgressed>
{
    public async Task HandleAsync(ReportProgressed happened, CancellationToken ct)
    {
        if (happened.State is not (ParticipantState.Sent or ParticipantState.Returned))
        {
            return;
        }

        if (await reviews.FindParticipantAsync(happened.Participant, ct) is not { } participant)
        {
            return;
        }

        await using var db = database.Open();
        if (await db.Consolidations.AsNoTracking().SingleOrDefaultAsync(c => c.Review == participant.Review, ct) is { } consolidation)
        {
            await takeIn.HandleAsync(consolidation.Id, participant.Id, ct);
        }
    }
}
