using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Listing;

/// <summary>A task is the lead's own; who keeps the document and who helps are addressed.</summary>
internal sealed class AssignmentOwnership(IDatabase database) : IResourceOwnership
{
    public string Resource => "assignment";

    public async Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct)
    {
        var assignment = new AssignmentId(id);
        await using var db = database.Open();
        var found = await db.Assignments.Where(a => a.Id == assignment).Select(a => new { a.Owner, a.Lead }).SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var support = await db.Supporters.Where(s => s.Assignment == assignment).Select(s => s.Organization).ToListAsync(ct);
        return new ResourceOwners(found.Lead ?? found.Owner, new HashSet<OrganizationId>([.. support, found.Owner]));
    }
}
