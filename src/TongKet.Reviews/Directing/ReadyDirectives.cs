using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

internal sealed class ReadyDirectives(IDatabase database) : IDirectives
{
    public async Task<IReadOnlyList<DirectiveToIssue>> ToIssueAsync(OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        var ready = await db
            .OwnDirectives.AsNoTracking()
            .Where(d => d.Owner == office && d.IssuedAt == null && d.ReadyAt != null)
            .OrderBy(d => d.ReadyAt)
            .ToListAsync(ct);
        return
        [
            .. ready.Select(d => new DirectiveToIssue(
                d.Review,
                d.Text.Subject,
                DocumentCitation.NameOf(d.Text.Type) ?? "Văn bản",
                d.ReadyAt!.Value,
                d.ReadyBy!
            )),
        ];
    }
}
