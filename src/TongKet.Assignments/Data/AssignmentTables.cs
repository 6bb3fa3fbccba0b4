using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;

namespace TongKet.Assignments.Data;

internal static class AssignmentTables
{
    extension(TongKetDb db)
    {
        public DbSet<Assignment> Assignments => db.Set<Assignment>();
        public DbSet<Supporter> Supporters => db.Set<Supporter>();
        public DbSet<ProgressUpdate> ProgressUpdates => db.Set<ProgressUpdate>();
    }
}
