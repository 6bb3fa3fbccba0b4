using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Looks;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sending;

/// <summary>The draft as paper, what is missing, and the steps that the person may take.</summary>
internal sealed record PreviewView(
    Report Report,
    ReportContent Content,
    FrozenReport Paper,
    ParticipantView? Place,
    Abilities May,
    int? NextNumber
);

/// <summary>Reads the last page before sending.</summary>
internal sealed class ReadPreview(
    IDatabase database,
    FindReport find,
    ReadAbilities abilities,
    IReviews reviews,
    IDocuments documents,
    IOrganizations organizations,
    TimeProvider clock
)
{
    public async Task<PreviewView?> HandleAsync(ReportId id, ActingUser who, CancellationToken ct)
    {
        if (await find.DraftAsync(id, who.Organization, reviews, ct) is not { } draft)
        {
            return null;
        }

        var (report, content) = draft;
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        await using var db = database.Open();
        var approval =
            report.Stage is DraftStage.Approved
                ? await db.Approvals.AsNoTracking().Where(a => a.Report == id).OrderByDescending(a => a.At).FirstOrDefaultAsync(ct)
                : null;
        var may = await abilities.OfAsync(report, who, ct);
        return new(
            report,
            content,
            FreezeReport.Compose(report, content, tree, "", report.SentVersion + 1, who.Name, approval, clock.GetUtcNow()),
            await reviews.FindParticipantAsync(report.Participant, ct),
            may,
            may.Send ? await documents.NextNumberAsync(report.Organization, "BC", clock.VietnamToday, ct) : null
        );
    }
}
