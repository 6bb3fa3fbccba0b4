using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;

namespace TongKet.Organizations.Data;

internal static class OrganizationTables
{
    extension(TongKetDb db)
    {
        public DbSet<Organization> Organizations => db.Set<Organization>();
        public DbSet<OrganizationVersion> OrganizationVersions => db.Set<OrganizationVersion>();
        public DbSet<OrganizationImport> OrganizationImports => db.Set<OrganizationImport>();
        public DbSet<Succession> Successions => db.Set<Succession>();
        public DbSet<SuccessionLinkRow> SuccessionLinks => db.Set<SuccessionLinkRow>();
        public DbSet<RecipientGroup> RecipientGroups => db.Set<RecipientGroup>();

        /// <summary>Grows with every change of organisations or groups.</summary>
        public async Task<long> OrganizationChangesAsync(CancellationToken ct) =>
            await db.Database.SqlQuery<long>($"""select version as "Value" from organizations_change""").SingleAsync(ct);
    }
}
