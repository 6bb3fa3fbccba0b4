using TongKet.Accounts.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Looks;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Forms;

/// <summary>What the page of one form shows.</summary>
internal sealed record GridView(Report Report, ReviewView Review, ReportForm Form, ParticipantView? Place, Abilities May);

/// <summary>Reads one form of a report, for the report's own office only.</summary>
internal sealed class ReadGrid(FindReport find, ReadAbilities abilities, IReviews reviews)
{
    public async Task<GridView?> HandleAsync(ReportId id, FormId form, ActingUser who, CancellationToken ct) =>
        await find.DraftAsync(id, who.Organization, reviews, ct) is var (report, content)
        && content.Forms.FirstOrDefault(f => f.View.Id == form) is { } asked
            ? new GridView(
                report,
                content.Review,
                asked,
                await reviews.FindParticipantAsync(report.Participant, ct),
                await abilities.OfAsync(report, who, ct)
            )
            : null;
}
