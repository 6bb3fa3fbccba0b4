using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Accounts.Managing;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.SigningIn;

/// <summary>The accounts of the sample data, for the sign-in page; none on a real installation.</summary>
internal sealed class SampleAccounts(IDatabase database, IOrganizations organizations, TimeProvider clock)
{
    /// <summary>The one password of all sample accounts.</summary>
    public const string Password = SamplePassword.Text;

    public async Task<IReadOnlyList<SampleAccount>> ListAsync(CancellationToken ct)
    {
        await using var db = database.Open();
        var users = await db.Users.AsNoTracking().Where(u => u.IsSample).OrderBy(u => u.CreatedAt).ThenBy(u => u.Id).ToListAsync(ct);
        if (users.Count == 0)
        {
            return [];
        }

        var today = clock.VietnamToday;
        var roles = (
            await db.Memberships.AsNoTracking().Where(m => m.ValidFrom <= today && (m.ValidTo == null || m.ValidTo > today)).ToListAsync(ct)
        ).ToLookup(m => m.UserId.Value);
        var tree = await organizations.TreeAsync(today, ct);
        return
        [
            .. users
                .Where(u => roles[u.Id].Any())
                .Select(u => new SampleAccount(
                    u.UserName!,
                    string.Join(", ", roles[u.Id].Select(m => m.Role).Distinct().Order().Select(RoleWords.Of)),
                    tree.NameOf(roles[u.Id].First().Organization)
                )),
        ];
    }
}

/// <summary>One line of the list.</summary>
internal sealed record SampleAccount(string UserName, string Roles, string Office);
