using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.SecondFactor;

internal static class FactorRows
{
    /// <summary>Marks everything of a person's second factor for removal with the caller's next save.</summary>
    public static async Task RemoveAsync(TongKetDb db, UserId user, CancellationToken ct)
    {
        db.Authenticators.RemoveRange(await db.Authenticators.Where(a => a.UserId == user).ToListAsync(ct));
        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(c => c.UserId == user).ToListAsync(ct));
    }
}
