using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Handling;
using TongKet.Reports.Sending;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>A line among the versions.</summary>
internal sealed record VersionLine(Guid Id, SectionId Section, int Version, VersionKind Kind, int Words, string ByName, DateTimeOffset At);

/// <summary>A sending among the history.</summary>
internal sealed record SentLine(SubmissionId Id, int Version, string Symbol, DateTimeOffset At, string ByName);

/// <summary>What the history page shows.</summary>
internal sealed record HistoryView(
    Report Report,
    ReviewView Review,
    IReadOnlyList<VersionLine> Versions,
    SectionVersion? Chosen,
    IReadOnlyList<SentLine> Sent,
    IReadOnlyList<ReportReturn> Returned,
    IReadOnlyList<ReportEvent> Events
);

/// <summary>Reads versions and events, for the report's own office only.</summary>
internal sealed class ReadHistory(IDatabase database, IReviews reviews)
{
    // Newest first; older ones are found by choosing a section.
    private const int Most = 200;

    public async Task<HistoryView?> HandleAsync(ReportId id, SectionId? section, Guid? version, OrganizationId office, CancellationToken ct)
    {
        await using var db = database.Open();
        if (
            await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.Organization == office, ct) is not { } report
            || await reviews.FindAsync(report.Review, ct) is not { } review
        )
        {
            return null;
        }

        var versions = db.SectionVersions.AsNoTracking().Where(v => v.Report == id);
        if (section is { } chosen)
        {
            versions = versions.Where(v => v.Section == chosen);
        }

        return new(
            report,
            review,
            await versions
                .OrderByDescending(v => v.At)
                .ThenByDescending(v => v.Version)
                .Take(Most)
                .Select(v => new VersionLine(v.Id, v.Section, v.Version, v.Kind, v.Words, v.ByName, v.At))
                .ToListAsync(ct),
            version is { } wanted
                ? await db.SectionVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == wanted && v.Report == id, ct)
                : null,
            await db
                .Submissions.AsNoTracking()
                .Where(s => s.Report == id)
                .OrderByDescending(s => s.Version)
                .Select(s => new SentLine(s.Id, s.Version, s.Symbol, s.SentAt, s.SentByName))
                .ToListAsync(ct),
            await db
                .ReportReturns.AsNoTracking()
                .Where(r => r.Report == id && r.Snapshot != null)
                .OrderByDescending(r => r.At)
                .ToListAsync(ct),
            await db.ReportEvents.AsNoTracking().Where(e => e.Report == id).OrderByDescending(e => e.At).ToListAsync(ct)
        );
    }
}
