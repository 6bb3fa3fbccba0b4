using Microsoft.EntityFrameworkCore;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Registering;

/// <summary>Passes a paper on: the offices may read it from now on.</summary>
internal sealed class PassOn(IDatabase database)
{
    public async Task HandleAsync(DocumentId id, IReadOnlyCollection<OrganizationId> organizations, CancellationToken ct)
    {
        var ids = organizations.Select(o => o.Value).Distinct().ToArray();
        await using var db = database.Open();
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into documents_addressee (document, organization)
            select {id.Value}, o from unnest({ids}) o where exists (select 1 from documents_document where id = {id.Value})
            on conflict do nothing
            """,
            ct
        );
    }
}
