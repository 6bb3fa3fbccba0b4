using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Documents.Data;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Documents.Viewing;

/// <summary>A document is its office's; those it was passed on to may read it.</summary>
internal sealed class DocumentOwnership(IDatabase database) : IResourceOwnership
{
    public string Resource => "document";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        var document = new DocumentId(id);
        await using var db = database.Open();
        if (await db.Documents.Where(d => d.Id == document).Select(d => (OrganizationId?)d.Owner).SingleOrDefaultAsync(ct) is not { } owner)
        {
            return null;
        }

        var addressed = await db.DocumentAddressees.Where(a => a.Document == document).Select(a => a.Organization).ToListAsync(ct);
        return new ResourceOwners(owner, addressed.ToHashSet());
    }
}
