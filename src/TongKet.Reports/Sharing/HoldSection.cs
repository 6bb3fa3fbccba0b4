using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sharing;

/// <summary>Who holds a section, and a text that somebody had not saved yet when it was taken over from him.</summary>
internal sealed record Hold(bool Mine, SectionLock? Lock, SectionVersion? Left);

/// <summary>The editor says that somebody writes here, again and again; a colleague may take over; leaving gives it back.</summary>
internal sealed class HoldSection(IDatabase database, WhoWrites writing, IAudit audit, IReviews reviews, TimeProvider clock)
{
    public async Task<Outcome<Hold>> HandleAsync(ReportId id, SectionId section, bool takeOver, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } report)
        {
            return ReportProblems.NotFound;
        }

        if ((await writing.RefusalAsync(db, report, section, who, ct) ?? report.EditProblem) is { } refusal)
        {
            return refusal;
        }

        var before = await db.LiveLockAsync(id, section, clock.GetUtcNow(), ct);
        if (before is null && (await reviews.FindAsync(report.Review, ct))?.FindSection(section) is null)
        {
            return ReportProblems.NoSection;
        }

        if (takeOver && before is not null && before.Holder != who.User)
        {
            var words = $"Nhận viết mục đang do {before.HolderName} viết ({report.Title})";
            audit.Record(db, who, "report.section-taken-over", id.Value, words);
            await db.SaveChangesAsync(ct);
        }

        await db.TakeLockAsync(id, section, who, takeOver, clock.GetUtcNow(), ct);
        return await StateAsync(db, id, section, who, ct);
    }

    /// <summary>How it stands, without asking for it.</summary>
    public async Task<Hold> LookAsync(ReportId id, SectionId section, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        return await StateAsync(db, id, section, who, ct);
    }

    public async Task LeaveAsync(ReportId id, SectionId section, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        await db.SectionLocks.Where(l => l.Report == id && l.Section == section && l.Holder == who.User).ExecuteDeleteAsync(ct);
    }

    private async Task<Hold> StateAsync(TongKetDb db, ReportId id, SectionId section, ActingUser who, CancellationToken ct)
    {
        var held = await db.LiveLockAsync(id, section, clock.GetUtcNow(), ct);
        if (held?.Holder != who.User)
        {
            return new(false, held, null);
        }

        var left = await db
            .SectionVersions.AsNoTracking()
            .Where(v => v.Report == id && v.Section == section && v.Kind == VersionKind.Conflict && v.By != who.User && v.At >= held.Since)
            .OrderByDescending(v => v.At)
            .FirstOrDefaultAsync(ct);
        return new(true, held, left);
    }
}
