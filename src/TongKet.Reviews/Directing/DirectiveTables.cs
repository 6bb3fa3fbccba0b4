using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Directing;

internal static class DirectiveTables
{
    extension(TongKetDb db)
    {
        public DbSet<OwnDirective> OwnDirectives => db.Set<OwnDirective>();
        public DbSet<DirectiveVersion> DirectiveVersions => db.Set<DirectiveVersion>();

        /// <summary>The directive, held for the running transaction: two people who save wait for each other.</summary>
        public Task<OwnDirective?> HoldDirectiveAsync(ReviewId id, CancellationToken ct) =>
            db.OwnDirectives.FromSql($"select * from reviews_directive where review = {id.Value} for update").SingleOrDefaultAsync(ct);

        /// <summary>The second of two who begin at once waits for the first.</summary>
        public Task LockNewDirectiveAsync(ReviewId id, CancellationToken ct) =>
            db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({id.Value.ToString()}, 48))", ct);
    }
}
