using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>Taking, keeping and asking for locks: one row a section, changed in one statement.</summary>
internal static class Locks
{
    extension(TongKetDb db)
    {
        /// <summary>The person's from now on when it is free, his own already, or taken over; else it stays with whom it is.</summary>
        public Task<int> TakeLockAsync(
            ReportId report,
            SectionId section,
            ActingUser who,
            bool takeOver,
            DateTimeOffset now,
            CancellationToken ct
        ) =>
            db.Database.ExecuteSqlAsync(
                $"""
                insert into reports_section_lock as l (report, section, holder, holder_name, since, beat_at)
                values ({report.Value}, {section.Value}, {who.User.Value}, {who.Name}, {now}, {now})
                on conflict (report, section) do update set
                    since = case when l.holder = excluded.holder and l.beat_at >= {now
                    - SectionLock.TimeOut} then l.since else excluded.since end,
                    holder = excluded.holder, holder_name = excluded.holder_name, beat_at = excluded.beat_at
                where l.holder = excluded.holder or l.beat_at < {now - SectionLock.TimeOut} or {takeOver}
                """,
                ct
            );

        /// <summary>The live lock of a section, whoever's it is.</summary>
        public Task<SectionLock?> LiveLockAsync(ReportId report, SectionId section, DateTimeOffset now, CancellationToken ct) =>
            db
                .SectionLocks.AsNoTracking()
                .SingleOrDefaultAsync(l => l.Report == report && l.Section == section && l.BeatAt >= now - SectionLock.TimeOut, ct);

        /// <summary>All live locks of a report, for the outline.</summary>
        public async Task<IReadOnlyDictionary<SectionId, SectionLock>> LiveLocksAsync(
            ReportId report,
            DateTimeOffset now,
            CancellationToken ct
        ) =>
            await db
                .SectionLocks.AsNoTracking()
                .Where(l => l.Report == report && l.BeatAt >= now - SectionLock.TimeOut)
                .ToDictionaryAsync(l => l.Section, ct);
    }
}
