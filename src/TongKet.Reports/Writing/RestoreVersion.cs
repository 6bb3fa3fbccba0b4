using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>An older text becomes the text again; what stood there stays among the versions.</summary>
internal sealed class RestoreVersion(IDatabase database, FillReport fill)
{
    public async Task<Outcome<SectionId>> HandleAsync(ReportId id, Guid version, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.SectionVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == version && v.Report == id, ct) is not { } kept)
        {
            return ReportProblems.NoVersion;
        }

        var filled = await fill.HandleAsync(id, [new(kept.Section, kept.Html, false)], [], VersionKind.Filled, who, ct);
        return filled.Succeeded ? kept.Section : filled.Problem;
    }
}
