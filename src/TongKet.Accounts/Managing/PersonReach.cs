using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;

namespace TongKet.Accounts.Managing;

/// <summary>Who also works elsewhere can be helped only by one who manages all those offices, or a password would open foreign doors.</summary>
internal sealed class PersonReach(IAccess access, TimeProvider clock)
{
    public async Task<Problem?> RefusalAsync(TongKetDb db, ActingUser who, UserId person, CancellationToken ct)
    {
        var today = clock.VietnamToday;
        var offices = await db
            .Memberships.Where(m => m.UserId == person && (m.ValidTo == null || m.ValidTo > today))
            .Select(m => m.Organization)
            .Distinct()
            .ToListAsync(ct);
        foreach (var office in offices)
        {
            if (await access.RefusalAsync(who, Right.ManagePeople, ResourceOwners.Of(office), ct) is not null)
            {
                return AccountsProblems.WorksElsewhere;
            }
        }

        return null;
    }
}
