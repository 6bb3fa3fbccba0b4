using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
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

    public async Task<Outcome<OrganizationId>> ChangeAsync(
        OrganizationId id,
        OrganizationChange change,
        Action<TongKetDb> alongside,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        var all = await db.OrganizationVersions.Where(v => v.Organization == id).OrderBy(v => v.ValidFrom).ToListAsync(ct);
        if (all.Count == 0)
        {
            return OrganizationProblems.Missing;
        }

        if (string.IsNullOrWhiteSpace(change.Name))
        {
            return OrganizationProblems.NameMissing;
        }

        if (all.Any(v => v.ValidFrom > change.From) || change.From < all[0].ValidFrom)
        {
            return OrganizationProblems.NotTheNewest(all[^1].ValidFrom);
        }

        var tree = (await snapshots.NewestAsync(ct)).On(change.From).Tree;
        if (change.Parent is { } parent && (parent == id || tree.IsBelow(parent, id) || tree.Find(parent) is null))
        {
            return OrganizationProblems.WrongParent;
        }

        var last = all[^1];
        if (last.ValidFrom == change.From)
        {
            (last.Name, last.Code, last.Parent, last.Place) = (change.Name.Trim(), change.Code.Trim(), change.Parent, change.Place.Trim());
        }
        else
        {
            // Closed first in a statement of its own, or the two would overlap for a moment.
            last.ValidTo = change.From;
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await db.SaveChangesAsync(ct);
            db.OrganizationVersions.Add(VersionOf(id, change));
            alongside(db);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            snapshots.Forget();
            return id;
        }

        alongside(db);
        await db.SaveChangesAsync(ct);
        snapshots.Forget();
        return id;
    }

    public async Task<IReadOnlyList<OrganizationPeriod>> PeriodsAsync(OrganizationId id, CancellationToken ct) =>
        [
            .. (await snapshots.NewestAsync(ct))
                .Versions.Where(v => v.Organization == id)
                .OrderByDescending(v => v.ValidFrom)
                .Select(v => new OrganizationPeriod(v.Name, v.Code, v.Parent, v.Place, v.ValidFrom, v.ValidTo)),
        ];

    private OrganizationVersion VersionOf(OrganizationId id, OrganizationChange change) =>
        new()
        {
            Id = clock.NewGuid(),
            Organization = id,
            Name = change.Name.Trim(),
            Code = change.Code.Trim(),
            Parent = change.Parent,
            Place = change.Place.Trim(),
            ValidFrom = change.From,
        };
}
