using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Auditing;

/// <summary>What the people of an office and of those below it did, the newest first.</summary>
internal sealed class ListAudit(IDatabase database, IOrganizations organizations, TimeProvider clock)
{
    public async Task<AuditPage> HandleAsync(OrganizationId office, string? search, int skip, int take, CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var offices = tree.Below(office).Select(n => (OrganizationId?)n.Id).Prepend(office).ToList();
        await using var db = database.Open();
        var entries = db.AuditEntries.AsNoTracking().Where(e => offices.Contains(e.Organization));
        if (!string.IsNullOrWhiteSpace(search))
        {
            var pattern =
                $"%{search.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)}%";
            entries = entries.Where(e => EF.Functions.ILike(e.Summary, pattern) || EF.Functions.ILike(e.UserName, pattern));
        }

        var lines = await entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip(skip).Take(take).ToListAsync(ct);
        return new AuditPage(
            [.. lines.Select(e => new AuditLine(e.At, e.UserName, tree.NameOf(e.Organization), e.Summary))],
            await entries.CountAsync(ct)
        );
    }
}

/// <summary>A page of the log.</summary>
internal sealed record AuditPage(IReadOnlyList<AuditLine> Lines, int Total);

/// <summary>One entry as shown.</summary>
internal sealed record AuditLine(DateTimeOffset At, string UserName, string Office, string Summary);
