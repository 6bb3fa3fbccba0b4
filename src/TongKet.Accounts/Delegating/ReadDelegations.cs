using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Delegating;

/// <summary>Delegations of an office, and which of them hold for a person today.</summary>
internal static class ReadDelegations
{
    extension(TongKetDb db)
    {
        public async Task<IReadOnlyList<Delegation>> DelegationsOfAsync(OrganizationId office, CancellationToken ct) =>
            await db
                .Delegations.AsNoTracking()
                .Where(d => d.Organization == office)
                .OrderByDescending(d => d.ValidFrom)
                .Take(200)
                .ToListAsync(ct);

        /// <summary>By office. One whose giver is no leader there any more holds no longer.</summary>
        public async Task<IReadOnlyDictionary<OrganizationId, DelegatedBy>> DelegatedToAsync(
            UserId person,
            DateOnly today,
            CancellationToken ct
        )
        {
            var leaders = db.Memberships.Where(m =>
                m.Role == Role.Leader && m.ValidFrom <= today && (m.ValidTo == null || m.ValidTo > today)
            );
            var held = await db
                .Delegations.AsNoTracking()
                .Where(d => d.Deputy == person && d.RevokedAt == null && d.ValidFrom <= today && d.ValidTo > today)
                .Where(d => leaders.Any(m => m.UserId == d.Leader && m.Organization == d.Organization))
                .ToListAsync(ct);
            return held.ToDictionary(
                d => d.Organization,
                d => new DelegatedBy(d.Id, d.Leader, d.LeaderName, d.ValidFrom, d.ValidTo.AddDays(-1))
            );
        }
    }
}
