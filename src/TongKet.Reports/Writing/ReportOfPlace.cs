using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TongKet.Accounts.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>
/// Lists of other modules know participants, not reports: this address goes on to the report's page, which decides who may see the draft.
/// Asked about the place already, so that a stranger does not learn whether a report was begun.
/// A leader comes straight to the page on which he approves, a clerk to the one on which he numbers and sends. A unit that has not begun is led to the page where it begins.
/// </summary>
internal static class ReportOfPlace
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
                ReportAddresses.OfFormPattern,
                async (Guid participant, Guid form, FindReport find, CancellationToken ct) =>
                    Results.LocalRedirect(
                        await find.OfPlaceAsync(new ParticipantId(participant), ct) is { } report
                            ? $"/bao-cao/{report.Value}/bieu/{form}"
                            : ReportAddresses.Begin(new ParticipantId(participant))
                    )
            )
            .Requires(Right.ViewReport, "participant", "participant");
        app.MapGet(
                ReportAddresses.OfPattern,
                async (Guid participant, FindReport find, ICurrentUser current, CancellationToken ct) =>
                    Results.LocalRedirect(
                        await find.OfPlaceAsync(new ParticipantId(participant), ct) is { } report
                            ? $"/bao-cao/{report.Value}" + await find.StepPageAsync(report, current.Require(), ct)
                            : ReportAddresses.Begin(new ParticipantId(participant))
                    )
            )
            .Requires(Right.ViewReport, "participant", "participant");
    }
}
