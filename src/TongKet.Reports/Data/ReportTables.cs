using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reports.Approving;
using TongKet.Reports.Contracts;
using TongKet.Reports.Forms;
using TongKet.Reports.Handling;
using TongKet.Reports.Importing;
using TongKet.Reports.Sending;
using TongKet.Reports.Sharing;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Data;

/// <summary>The module's tables, out of reach for others.</summary>
internal static class ReportTables
{
    extension(TongKetDb db)
    {
        public DbSet<Report> Reports => db.Set<Report>();
        public DbSet<SectionText> SectionTexts => db.Set<SectionText>();
        public DbSet<SectionVersion> SectionVersions => db.Set<SectionVersion>();
        public DbSet<Figure> Figures => db.Set<Figure>();
        public DbSet<FormAnswer> FormAnswers => db.Set<FormAnswer>();
        public DbSet<FormImport> FormImports => db.Set<FormImport>();
        public DbSet<AnsweredCell> AnsweredCells => db.Set<AnsweredCell>();
        public DbSet<CellRange> CellRanges => db.Set<CellRange>();
        public DbSet<Submission> Submissions => db.Set<Submission>();
        public DbSet<ReportReturn> ReportReturns => db.Set<ReportReturn>();
        public DbSet<ReportImport> ReportImports => db.Set<ReportImport>();
        public DbSet<SectionLock> SectionLocks => db.Set<SectionLock>();
        public DbSet<SectionTask> SectionTasks => db.Set<SectionTask>();
        public DbSet<Snapshot> Snapshots => db.Set<Snapshot>();
        public DbSet<Approval> Approvals => db.Set<Approval>();
        public DbSet<ReportEvent> ReportEvents => db.Set<ReportEvent>();

        /// <summary>The report, held until the transaction ends: saving, approving and sending of one report follow one another.</summary>
        /// <remarks>
        /// Whoever cannot have it soon, because an outline is just being accepted over all drafts, gives his turn at the database back and tries again
        /// (55P03, answered "later" at the door). The limit is for this lock alone.
        /// </remarks>
        public async Task<Report?> HoldReportAsync(ReportId id, CancellationToken ct)
        {
            var found = await db
                .Reports.FromSql(
                    $"""
                    set local lock_timeout = '400ms';
                    select * from reports_report where id = {id.Value} for update;
                    set local lock_timeout to default
                    """
                )
                .ToListAsync(ct);
            return found.SingleOrDefault();
        }
    }
}
