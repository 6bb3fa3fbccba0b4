using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;

namespace TongKet.Reports.Data;

/// <summary>A report is its office's own; once sent it is also addressed to those it was sent to. A draft is nobody else's business.</summary>
internal sealed class ReportOwnership(IDatabase database) : IResourceOwnership
{
    public string Resource => "report";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        await using var db = database.Open();
        var tasks = db.SectionTasks;
        var report = await db
            .Reports.AsNoTracking()
            .Where(r => r.Id == new ReportId(id))
            .Select(r => new
            {
                r.Organization,
                r.Recipient,
                r.Via,
                r.ReviewOwner,
                r.SentVersion,
                Asked = tasks.Where(t => t.Report == r.Id).Select(t => t.Assignee).ToList(),
            })
            .SingleOrDefaultAsync(ct);
        return report is null
            ? null
            : (
                report.SentVersion == 0
                    ? ResourceOwners.Of(report.Organization)
                    : Owners.Addressed(report.Organization, report.Recipient, report.Via, report.ReviewOwner)
            ) with
            {
                Contributors = report.Asked,
            };
    }
}

/// <summary>A frozen version belongs to its office and to those it was sent to; who stands for them since is asked of the report.</summary>
internal sealed class SubmissionOwnership(IDatabase database) : IResourceOwnership
{
    public string Resource => "submission";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        await using var db = database.Open();
        var sent = await db
            .Submissions.AsNoTracking()
            .Where(s => s.Id == new SubmissionId(id))
            .Join(
                db.Reports,
                s => s.Report,
                r => r.Id,
                (s, r) =>
                    new
                    {
                        s.Organization,
                        s.Recipient,
                        s.Via,
                        s.ReviewOwner,
                        Now = r,
                    }
            )
            .SingleOrDefaultAsync(ct);
        if (sent is null)
        {
            return null;
        }

        var owners = Owners.Addressed(sent.Organization, sent.Recipient, sent.Via, sent.ReviewOwner);
        var now = Owners.Addressed(sent.Now.Organization, sent.Now.Recipient, sent.Now.Via, sent.Now.ReviewOwner);
        return owners with { Addressed = owners.Addressed.Union(now.Addressed).ToHashSet(), CoOwners = [sent.Now.Organization] };
    }
}

internal static class Owners
{
    public static ResourceOwners Addressed(OrganizationId owner, OrganizationId recipient, OrganizationId? via, OrganizationId reviewOwner)
    {
        var addressed = new HashSet<OrganizationId> { recipient, reviewOwner };
        if (via is { } intermediary)
        {
            addressed.Add(intermediary);
        }

        addressed.Remove(owner);
        return new ResourceOwners(owner, addressed);
    }
}
