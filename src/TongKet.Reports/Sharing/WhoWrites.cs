using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>Whether a person writes in a section: as a writer of the report, or because he was asked for this very section.</summary>
internal sealed class WhoWrites(IAccess access)
{
    public async Task<Problem?> RefusalAsync(TongKetDb db, Report report, SectionId section, ActingUser who, CancellationToken ct)
    {
        if (report.Organization != who.Organization)
        {
            return ReportProblems.NotYours;
        }

        var refusal = await access.RefusalAsync(who, Right.WriteReport, ResourceOwners.Of(report.Organization), ct);
        return
            refusal is not null
            && await db.SectionTasks.AnyAsync(t => t.Report == report.Id && t.Section == section && t.Assignee == who.User, ct)
            ? null
            : refusal;
    }
}
