using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Managing;

/// <summary>Answers other modules about people, and makes accounts in bulk.</summary>
internal sealed class People(IDatabase database, IPasswordHasher<User> hasher, Sessions sessions, TimeProvider clock) : IPeople
{
    public async Task<IReadOnlyDictionary<UserId, string>> NamesAsync(IReadOnlyCollection<UserId> ids, CancellationToken ct)
    {
        await using var db = database.Open();
        var wanted = ids.Select(i => i.Value).Distinct().ToList();
        return await db.Users.Where(u => wanted.Contains(u.Id)).ToDictionaryAsync(u => UserId.From(u.Id), u => u.Name, ct);
    }

    public async Task<UserId> EnsureAsync(
        string userName,
        string name,
        string password,
        OrganizationId organization,
        IReadOnlyCollection<Role> roles,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        var normal = UserNames.Normal(userName);
        if (await db.Users.SingleOrDefaultAsync(u => u.NormalizedUserName == normal, ct) is { } known)
        {
            return UserId.From(known.Id);
        }

        var id = Add(db, new SamplePerson(userName, name, organization, roles), hasher.HashPassword(null!, password), sample: false);
        await db.SaveChangesAsync(ct);
        return id;
    }

    public async Task EnsureSampleAsync(IReadOnlyCollection<SamplePerson> people, string password, CancellationToken ct)
    {
        await using var db = database.Open();
        var known = (await db.Users.Select(u => u.NormalizedUserName).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        // Hashing is slow on purpose; a password that is printed on a page needs no salt of its own for each account.
        var hash = hasher.HashPassword(null!, password);
        foreach (var places in people.GroupBy(p => UserNames.Normal(p.UserName)).Where(g => known.Add(g.Key)))
        {
            var id = Add(db, places.First(), hash, sample: true);
            foreach (var further in places.Skip(1))
            {
                AddMemberships(db, id, further);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    public async Task<IReadOnlyDictionary<OrganizationId, IReadOnlySet<Role>>> OfficesAsync(UserId person, CancellationToken ct) =>
        (await sessions.FindAsync(person, ct))?.Offices ?? new Dictionary<OrganizationId, IReadOnlySet<Role>>();

    private UserId Add(TongKetDb db, SamplePerson person, string passwordHash, bool sample)
    {
        var id = clock.NewId<UserId>();
        db.Users.Add(
            new()
            {
                Id = id.Value,
                UserName = person.UserName,
                NormalizedUserName = UserNames.Normal(person.UserName),
                Name = person.Name,
                PasswordHash = passwordHash,
                SecurityStamp = UserNames.NewStamp(),
                LockoutEnabled = true,
                IsSample = sample,
                CreatedAt = clock.GetUtcNow(),
            }
        );
        AddMemberships(db, id, person);
        return id;
    }

    private void AddMemberships(TongKetDb db, UserId id, SamplePerson person) =>
        db.Memberships.AddRange(
            person
                .Roles.Distinct()
                .Select(role => new Membership
                {
                    Id = clock.NewGuid(),
                    UserId = id,
                    Organization = person.Organization,
                    Role = role,
                    ValidFrom = clock.VietnamToday,
                })
        );
}
