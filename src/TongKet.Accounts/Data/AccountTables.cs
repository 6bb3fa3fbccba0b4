using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;

namespace TongKet.Accounts.Data;

internal static class AccountTables
{
    extension(TongKetDb db)
    {
        public DbSet<User> Users => db.Set<User>();
        public DbSet<Membership> Memberships => db.Set<Membership>();
        public DbSet<Delegation> Delegations => db.Set<Delegation>();
        public DbSet<AuditEntry> AuditEntries => db.Set<AuditEntry>();
        public DbSet<AuditLink> AuditLinks => db.Set<AuditLink>();
        public DbSet<SignedInSession> Sessions => db.Set<SignedInSession>();
        public DbSet<SignInFailure> SignInFailures => db.Set<SignInFailure>();
        public DbSet<Authenticator> Authenticators => db.Set<Authenticator>();
        public DbSet<RecoveryCode> RecoveryCodes => db.Set<RecoveryCode>();
        public DbSet<RequiredFactor> RequiredFactors => db.Set<RequiredFactor>();
    }
}
