using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.Managing;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.SigningIn;

internal sealed class FirstAdministrator(
    IDatabase database,
    IPeople people,
    IOrganizations organizations,
    IOrganizationRegister register,
    TimeProvider clock
) : IFirstAdministrator
{
    private const string UserName = "quantri";

    public async Task<string?> EnsureAsync(CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Users.AnyAsync(ct))
        {
            return null;
        }

        var password = UserNames.NewPassword();
        var id = await people.EnsureAsync(
            UserName,
            "Quản trị hệ thống",
            password,
            await RootAsync(ct),
            [Role.Administrator, Role.Inspector],
            ct
        );
        await db.Users.Where(u => u.Id == id.Value).ExecuteUpdateAsync(u => u.SetProperty(x => x.MustChangePassword, true), ct);
        return password;
    }

    // An account needs an office; before any is known there is one to be renamed by the administrator.
    private async Task<OrganizationId> RootAsync(CancellationToken ct)
    {
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        if (tree.ChildrenOf(null).FirstOrDefault() is { } root)
        {
            return root.Id;
        }

        var id = clock.NewId<OrganizationId>();
        await register.AddAsync(
            [
                new(
                    id,
                    "Cơ quan của tôi (hãy đổi tên)",
                    "",
                    OrganizationKind.PartyCommittee,
                    AdministrativeLevel.Province,
                    null,
                    "",
                    clock.VietnamToday
                ),
            ],
            ct
        );
        return id;
    }
}
