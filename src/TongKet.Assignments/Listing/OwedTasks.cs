using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Listing;

/// <summary>Open tasks of offices, for the page of what they owe.</summary>
internal sealed class OwedTasks(IDatabase database, IDocuments documents, IOrganizationHistory history, TimeProvider clock) : IOwedTasks
{
    public async Task<IReadOnlyList<OwedTask>> ListAsync(IReadOnlyCollection<OrganizationId> offices, bool helped, CancellationToken ct)
    {
        // What an office that ended had to do, its successor has to do.
        var (lineage, today) = (await history.LineageAsync(ct), clock.VietnamToday);
        var heirs = offices
            .SelectMany(o => lineage.ItselfAndInherited(o, today).Select(p => (Ended: p, Heir: o)))
            .DistinctBy(p => p.Ended)
            .ToDictionary(p => p.Ended, p => p.Heir);
        var all = heirs.Keys.ToArray();
        await using var db = database.Open();
        var open = db.Assignments.AsNoTracking().Where(a => a.Status != AssignmentStatus.Done && a.Status != AssignmentStatus.Cancelled);
        var led = await open.Where(a => a.Lead != null && all.Contains(a.Lead.Value)).OrderBy(a => a.Id).ToListAsync(ct);
        var help = helped
            ? await open.Join(
                    db.Supporters.Where(s => all.Contains(s.Organization)),
                    a => a.Id,
                    s => s.Assignment,
                    (a, s) => new { Task = a, s.Organization }
                )
                .Where(x => x.Task.Lead != x.Organization)
                .OrderBy(x => x.Task.Id)
                .ToListAsync(ct)
            : [];
        var symbols = await documents.SymbolsAsync([.. led.Concat(help.Select(h => h.Task)).Select(a => a.Document).Distinct()], ct);

        return [.. led.Select(a => Of(a, a.Lead!.Value, leads: true)), .. help.Select(h => Of(h.Task, h.Organization, leads: false))];

        OwedTask Of(Assignment a, OrganizationId office, bool leads) =>
            new(
                heirs[office],
                leads,
                a.Action,
                a.Document,
                symbols.GetValueOrDefault(a.Document),
                a.DueOn,
                a.Schedule.ToVietnamText(),
                a.Status,
                a.UpdatedAt
            )
            {
                Id = a.Id.Value,
            };
    }
}
