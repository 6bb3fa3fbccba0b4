using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;
using TongKet.Organizations.Viewing;

namespace TongKet.Organizations.Registering;

/// <summary>Bulk adding; organisations first, then their versions, because superiors may come in any order.</summary>
internal sealed class OrganizationRegister(IDatabase database, OrganizationSnapshots snapshots, TimeProvider clock) : IOrganizationRegister
{
    public async Task AddAsync(IReadOnlyList<NewOrganization> organizations, CancellationToken ct)
    {
        await using var db = database.Open();
        var known = (await db.Organizations.Select(o => o.Id).ToListAsync(ct)).ToHashSet();
        foreach (var one in organizations.Where(o => !known.Contains(o.Id)))
        {
            db.Organizations.Add(
                new()
                {
                    Id = one.Id,
                    Kind = one.Kind,
                    Level = one.Level,
                }
            );
            db.OrganizationVersions.Add(
                new()
                {
                    Id = clock.NewGuid(),
                    Organization = one.Id,
                    Name = one.Name,
                    Code = one.Code,
                    Parent = one.Parent,
                    Place = one.Place,
                    ValidFrom = one.ValidFrom,
                }
            );
        }

        await db.SaveChangesAsync(ct);
        snapshots.Forget();
    }
}
