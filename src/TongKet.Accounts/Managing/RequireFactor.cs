using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.SigningIn;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Managing;

/// <summary>Which roles need the second factor, in an office and in all below it.</summary>
internal sealed class RequireFactor(IDatabase database, Sessions sessions, IAudit audit, TimeProvider clock)
{
    public async Task<IReadOnlySet<Role>> RolesAsync(OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        return (await db.RequiredFactors.Where(f => f.Organization == office).Select(f => f.Role).ToListAsync(ct)).ToHashSet();
    }

    public async Task<Outcome<OrganizationId>> HandleAsync(ActingUser who, IReadOnlySet<Role> roles, CancellationToken ct)
    {
        var office = who.Organization;
        await using var db = database.Open();
        var known = await db.RequiredFactors.Where(f => f.Organization == office).ToListAsync(ct);
        if (roles.SetEquals(known.Select(f => f.Role)))
        {
            return AccountsProblems.NothingChosen;
        }

        db.RequiredFactors.RemoveRange(known.Where(f => !roles.Contains(f.Role)));
        db.RequiredFactors.AddRange(
            roles
                .Except(known.Select(f => f.Role))
                .Select(role => new RequiredFactor
                {
                    Organization = office,
                    Role = role,
                    SetAt = clock.GetUtcNow(),
                })
        );
        var words = roles.Count == 0 ? "không vai trò nào" : string.Join(", ", roles.Order().Select(RoleWords.Of));
        audit.Record(db, who, "accounts.factor-required", office.Value, $"Yêu cầu xác thực hai bước với: {words}");
        await db.SaveChangesAsync(ct);
        sessions.ForgetAll();
        return office;
    }
}
