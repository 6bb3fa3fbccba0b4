using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

internal sealed class DirectivesOnTheirWay(IDatabase database, DirectiveHolders holders) : IDirectives
{
    public async Task<IReadOnlyList<DirectiveOnItsWay>> OnTheirWayAsync(OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        var rows = await db
            .OwnDirectives.AsNoTracking()
            .Where(d => d.Owner == office && d.IssuedAt == null && (d.AskedAt != null || d.ReadyAt != null || d.BackAt != null))
            .ToListAsync(ct);
        var held = rows.Count == 0 ? null : await holders.OfAsync(office, ct);
        return
        [
            .. rows.Select(d => new DirectiveOnItsWay(
                    d.Review,
                    d.Text.Subject,
                    DocumentCitation.NameOf(d.Text.Type) ?? "Văn bản",
                    d.Stage,
                    d.Since,
                    d.StepBy,
                    d.Stage is DirectiveStage.SentBack ? d.BackWhy ?? "" : "",
                    held![d.Stage]
                ))
                .OrderBy(d => d.Since),
        ];
    }
}
