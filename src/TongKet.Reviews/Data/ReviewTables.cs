using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reviews.Deadlines;

namespace TongKet.Reviews.Data;

internal static class ReviewTables
{
    extension(TongKetDb db)
    {
        public DbSet<Review> Reviews => db.Set<Review>();
        public DbSet<OutlineSection> OutlineSections => db.Set<OutlineSection>();
        public DbSet<Indicator> Indicators => db.Set<Indicator>();
        public DbSet<Participant> Participants => db.Set<Participant>();
        public DbSet<UnsavedWork> UnsavedWorks => db.Set<UnsavedWork>();
        public DbSet<Extension> Extensions => db.Set<Extension>();
        public DbSet<DeadlineChange> DeadlineChanges => db.Set<DeadlineChange>();
        public DbSet<Holding> Holdings => db.Set<Holding>();
        public DbSet<Passing> Passings => db.Set<Passing>();
        public DbSet<ReviewForm> Forms => db.Set<ReviewForm>();
        public DbSet<ReviewFormVersion> FormVersions => db.Set<ReviewFormVersion>();
        public DbSet<OutlineVersion> OutlineVersions => db.Set<OutlineVersion>();
        public DbSet<OutlineWork> OutlineWorks => db.Set<OutlineWork>();
        public DbSet<ReviewDraft> ReviewDrafts => db.Set<ReviewDraft>();
    }
}
