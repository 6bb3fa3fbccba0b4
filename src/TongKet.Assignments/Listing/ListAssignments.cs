using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Listing;

/// <summary>The tasks of an office: those it leads or helps with, and those it has given.</summary>
internal sealed class ListAssignments(IDatabase database, IDocuments documents, IOrganizationHistory history, TimeProvider clock)
{
    public async Task<AssignmentPage> HandleAsync(
        OrganizationId office,
        AssignmentFilter filter,
        CancellationToken ct,
        int size = AssignmentFilter.PageSize
    )
    {
        await using var db = database.Open();
        var today = clock.VietnamToday;
        var soon = today.AddDays(Due.SoonDays);
        // What an office that ended had to do is its successors' to do.
        var ours = (await history.LineageAsync(ct)).ItselfAndInherited(office, today).ToArray();
        var leads = ours.Select(o => (OrganizationId?)o).ToArray();
        var helped = db.Supporters.Where(s => ours.Contains(s.Organization)).Select(s => s.Assignment);
        var mine = db.Assignments.AsNoTracking().Where(a => leads.Contains(a.Lead) || helped.Contains(a.Id));
        var open = mine.Where(a => a.Status != AssignmentStatus.Done && a.Status != AssignmentStatus.Cancelled);
        var late = open.Where(a => a.DueOn < today);
        var near = open.Where(a => a.DueOn >= today && a.DueOn <= soon);
        var done = mine.Where(a => a.Status == AssignmentStatus.Done);
        var given = db.Assignments.AsNoTracking().Where(a => ours.Contains(a.Owner) && !leads.Contains(a.Lead));
        var list = Narrowed(
            filter.List switch
            {
                "qua-han" => late,
                "sap-het-han" => near,
                "xong" => done,
                "giao" => given,
                _ => open,
            },
            filter
        );
        return new AssignmentPage(
            await LinesAsync(list, ours, filter, ct),
            await list.CountAsync(ct),
            await open.CountAsync(ct),
            await late.CountAsync(ct),
            await near.CountAsync(ct),
            await done.CountAsync(ct),
            await given.CountAsync(ct)
        );
    }

    private static IQueryable<Assignment> Narrowed(IQueryable<Assignment> list, AssignmentFilter filter)
    {
        list = filter.Document is { } document ? list.Where(a => a.Document == document) : list;
        return filter.Search is { } words
            ? list.Where(a => EF.Functions.ILike(a.Action, "%" + words + "%") || EF.Functions.ILike(a.LeadPhrase, "%" + words + "%"))
            : list;
    }

    private async Task<IReadOnlyList<AssignmentLine>> LinesAsync(
        IQueryable<Assignment> list,
        OrganizationId[] ours,
        AssignmentFilter filter,
        CancellationToken ct
    )
    {
        var rows = await list.OrderBy(a => a.DueOn == null)
            .ThenBy(a => a.DueOn)
            .ThenBy(a => a.Document)
            .ThenBy(a => a.Position)
            .ThenBy(a => a.Id)
            .Skip((filter.Page - 1) * filter.Size)
            .Take(filter.Size)
            .ToListAsync(ct);
        var symbols = await documents.SymbolsAsync([.. rows.Select(r => r.Document).Distinct()], ct);

        return
        [
            .. rows.Select(a => new AssignmentLine(
                a.Id,
                a.Document,
                symbols.GetValueOrDefault(a.Document),
                a.Lead,
                a.LeadPhrase,
                a.Action,
                a.Schedule,
                a.DueOn,
                a.Status,
                a.StatusNote,
                a.FinishedOn,
                a.Lead is { } lead && ours.Contains(lead),
                a.LastDueOn,
                a.LastDoneOn
            )),
        ];
    }
}
