using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Listing;

/// <summary>Open tasks of offices, for the page of what they owe.</summary>
internal sealed class OwedTasks(IDatabase database, IDocuments documents) : IOwedTasks
{
    public async Task<IReadOnlyList<OwedTask>> ListAsync(IReadOnlyCollection<OrganizationId> offices, bool helped, CancellationToken ct)
    {
        await using var db = database.Open();
        var open = db.Assignments.AsNoTracking().Where(a => a.Status != AssignmentStatus.Done && a.Status != AssignmentStatus.Cancelled);
        var led = await open.Where(a => a.Lead != null && offices.Contains(a.Lead.Value)).OrderBy(a => a.Id).ToListAsync(ct);
        var help = helped
            ? await open.Join(
                    db.Supporters.Where(s => offices.Contains(s.Organization)),
                    a => a.Id,
                    s => s.Assignment,
                    (a, s) => new { Task = a, s.Organization }
                )
                .Where(x => x.Task.Lead != x.Organization)
                .OrderBy(x => x.Task.Id)
                .ToListAsync(ct)
            : [];
        var symbols = new Dictionary<DocumentId, string?>();
        foreach (var document in led.Concat(help.Select(h => h.Task)).Select(a => a.Document).Distinct())
        {
            symbols[document] = (await documents.FindAsync(document, ct))?.Symbol;
        }

        return [.. led.Select(a => Of(a, a.Lead!.Value, leads: true)), .. help.Select(h => Of(h.Task, h.Organization, leads: false))];

        OwedTask Of(Assignment a, OrganizationId office, bool leads) =>
            new(office, leads, a.Action, a.Document, symbols[a.Document], a.DueOn, a.Schedule.ToVietnamText(), a.Status, a.UpdatedAt)
            {
                Id = a.Id.Value,
            };
    }
}
