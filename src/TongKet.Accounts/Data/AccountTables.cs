using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.Data;

internal static class AccountTables
{
    extension(TongKetDb db)
    {
        public DbSet<User> Users => db.Set<User>();
        public DbSet<Membership> Memberships => db.Set<Membership>();
        public DbSet<AuditEntry> AuditEntries => db.Set<AuditEntry>();
        public DbSet<AuditLink> AuditLinks => db.Set<AuditLink>();
    }
}
