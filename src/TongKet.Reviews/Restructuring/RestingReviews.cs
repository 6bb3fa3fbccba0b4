using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Restructuring;

/// <summary>A succession by which places in reviews have passed on cannot be withdrawn.</summary>
internal sealed class RestingReviews(IDatabase database) : IRestsOnSuccession
{
    public async Task<Problem?> RefusalAsync(SuccessionView succession, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.Passings.CountAsync(p => p.Succession == succession.Id, ct) is > 0 and var count
            ? ReviewProblems.PassedOnAlready(count)
            : null;
    }
}
