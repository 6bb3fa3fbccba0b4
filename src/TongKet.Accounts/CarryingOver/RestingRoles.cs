using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.CarryingOver;

/// <summary>A succession that made an office in which people work already cannot be withdrawn.</summary>
internal sealed class RestingRoles(IDatabase database, IOrganizationHistory history) : IRestsOnSuccession
{
    public async Task<Problem?> RefusalAsync(SuccessionView succession, CancellationToken ct)
    {
        var lineage = await history.LineageAsync(ct);
        var begun = succession.Organizations.Where(o => lineage.PeriodsOf(o) is [var first, ..] && first.From == succession.From).ToList();
        await using var db = database.Open();
        return await db.Memberships.CountAsync(m => begun.Contains(m.Organization), ct) is > 0 and var count
            ? AccountsProblems.RolesThere(count)
            : null;
    }
}
