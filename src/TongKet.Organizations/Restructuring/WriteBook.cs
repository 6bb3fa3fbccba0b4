using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Organizations.Data;

namespace TongKet.Organizations.Restructuring;

/// <summary>The book from the tables, and what was changed in it back to them.</summary>
internal static class WriteBook
{
    extension(TongKetDb db)
    {
        /// <summary>Locks out other restructurings until the transaction ends, then reads.</summary>
        public async Task<VersionBook> OpenBookAsync(CancellationToken ct)
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended('organizations.restructure', 11))", ct);
            return new((await db.OrganizationVersions.AsNoTracking().ToListAsync(ct)).Select(v => (v.Organization, v.Period)));
        }

        /// <summary>All periods of the organisations are written anew: two that overlap for a moment would be refused.</summary>
        public async Task RewriteAsync(
            IReadOnlyCollection<(OrganizationId Id, IReadOnlyList<OrganizationPeriod> Periods)> changed,
            TimeProvider clock,
            CancellationToken ct
        )
        {
            var ids = changed.Select(c => c.Id).ToList();
            await db.OrganizationVersions.Where(v => ids.Contains(v.Organization)).ExecuteDeleteAsync(ct);
            await db.CopyVersionsAsync(changed.SelectMany(c => c.Periods.Select(p => VersionOf(c.Id, p, clock))), ct);
        }
    }

    private static OrganizationVersion VersionOf(OrganizationId id, OrganizationPeriod period, TimeProvider clock) =>
        new()
        {
            Id = clock.NewGuid(),
            Organization = id,
            Name = period.Name,
            Code = period.Code,
            Parent = period.Parent,
            Place = period.Place,
            ValidFrom = period.From,
            ValidTo = period.To,
        };
}
