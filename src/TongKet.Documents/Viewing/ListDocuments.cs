using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Viewing;

/// <summary>The papers of an office, those passed on to it included.</summary>
internal sealed class ListDocuments(IDatabase database)
{
    public async Task<DocumentPage> HandleAsync(
        OrganizationId office,
        DocumentFilter filter,
        CancellationToken ct,
        int size = DocumentFilter.PageSize
    )
    {
        await using var db = database.Open();
        var all = Mine(db, office);
        var mine = all.Where(d => d.SetAsideAt == null);
        var aside = all.Where(d => d.SetAsideAt != null && d.Owner == office);
        var found = Narrowed(
            db,
            filter switch
            {
                { SetAside: true } => aside,
                { Whole: true } => all.Where(d => d.SetAsideAt == null || d.Owner == office),
                _ => mine,
            },
            filter
        );
        return new DocumentPage(
            await found
                .OrderByDescending(d => d.TakenInAt)
                .ThenByDescending(d => d.Id)
                .Skip((filter.Page - 1) * filter.Size)
                .Take(filter.Size)
                .Select(d => new DocumentLine(
                    d.Id,
                    d.IsOutgoing && d.Owner == office,
                    d.RegisteredAt != null,
                    d.Owner == office ? d.Number : null,
                    d.Kind,
                    d.Symbol,
                    d.IssuedOn,
                    d.Issuer,
                    d.Subject,
                    d.TakenInAt,
                    d.SetAsideReason
                ))
                .ToListAsync(ct),
            await found.CountAsync(ct),
            await mine.CountAsync(d => !(d.IsOutgoing && d.Owner == office), ct),
            await mine.CountAsync(d => d.IsOutgoing && d.Owner == office, ct),
            await mine.CountAsync(d => d.RegisteredAt == null, ct),
            await aside.CountAsync(ct),
            await mine.Where(d => d.Kind != null).Select(d => d.Kind!).Distinct().OrderBy(k => k).ToListAsync(ct)
        );

        IQueryable<OfficialDocument> Narrowed(TongKetDb open, IQueryable<OfficialDocument> all, DocumentFilter by)
        {
            all = by.Book switch
            {
                "den" => all.Where(d => !(d.IsOutgoing && d.Owner == office)),
                "di" => all.Where(d => d.IsOutgoing && d.Owner == office),
                _ => all,
            };
            all = by.Kind is { } kind ? all.Where(d => d.Kind == kind) : all;
            all = by.Year is { } year ? all.Where(d => d.IssuedOn!.Value.Year == year) : all;
            all = by.Unregistered ? all.Where(d => d.RegisteredAt == null) : all;
            if (by.Search is not { } words)
            {
                return all;
            }

            var matching = open.Matching(words);
            return all.Where(d => matching.Contains(d.Id));
        }
    }

    private static IQueryable<OfficialDocument> Mine(TongKetDb db, OrganizationId office)
    {
        var passedOn = db.DocumentAddressees.Where(a => a.Organization == office).Select(a => a.Document);
        return db.Documents.AsNoTracking().Where(d => d.Owner == office || passedOn.Contains(d.Id));
    }
}
