using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Handling;
using TongKet.Reports.Looks;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sending;

/// <summary>A version that was sent, as it was frozen, and what became of it.</summary>
internal sealed record SubmissionView(
    Submission Sent,
    FrozenReport Paper,
    Report Report,
    IReadOnlyList<ReportReturn> Returns,
    IReadOnlyList<(SubmissionId Id, int Version)> Versions,
    Abilities May,
    int OutlineNow
)
{
    public bool IsNewest => Sent.Version == Report.SentVersion;

    /// <summary>Whether the bytes still give the hash on the receipt.</summary>
    public bool HashHolds => FrozenReport.HashOf(Sent.Content) == Sent.Sha256;
}

/// <summary>Reads one frozen version.</summary>
internal sealed class ReadSubmission(IDatabase database, IReviews reviews, ReadAbilities abilities)
{
    public async Task<SubmissionView?> HandleAsync(ReportId report, SubmissionId id, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (
            await db.Submissions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.Report == report, ct) is not { } sent
            || await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == report, ct) is not { } now
        )
        {
            return null;
        }

        var versions = await db
            .Submissions.AsNoTracking()
            .Where(s => s.Report == report)
            .OrderBy(s => s.Version)
            .Select(s => new { s.Id, s.Version })
            .ToListAsync(ct);
        return new(
            sent,
            FrozenReport.Read(sent.Content),
            now,
            await db
                .ReportReturns.AsNoTracking()
                .Where(r => r.Report == report && r.Version == sent.Version)
                .OrderByDescending(r => r.At)
                .ToListAsync(ct),
            [.. versions.Select(v => (v.Id, v.Version))],
            await abilities.OfAsync(now, who, ct),
            (await reviews.FindAsync(now.Review, ct))?.OutlineVersion ?? 1
        );
    }
}
