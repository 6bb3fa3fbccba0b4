using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sending;

/// <summary>What stands submitted in a review: the newest version of each participant, unless it was returned.</summary>
internal sealed class ListSubmitted(IDatabase database)
{
    public async Task<IReadOnlyList<SubmittedReport>> HandleAsync(ReviewId review, CancellationToken ct)
    {
        await using var db = database.Open();
        var reports = db.Reports;
        var submissions = await db
            .Submissions.AsNoTracking()
            .Where(s => s.Review == review)
            .Where(s => reports.Any(r => r.Id == s.Report && r.SentVersion == s.Version && r.Handling != HandlingState.Returned))
            .OrderBy(s => s.SentAt)
            .ThenBy(s => s.Id)
            .ToListAsync(ct);
        return [.. submissions.Select(View)];
    }

    private static SubmittedReport View(Submission submission)
    {
        var frozen = FrozenReport.Read(submission.Content);
        return new(
            submission.Id,
            submission.Report,
            submission.Participant,
            submission.Organization,
            submission.Version,
            submission.Symbol,
            submission.SentAt,
            submission.Sha256,
            [.. frozen.Sections.Select(s => new SectionContent(s.Id, s.Html, s.NothingToReport))],
            [.. frozen.Figures.Select(f => new FigureContent(f.Id, f.State, f.Value))]
        )
        {
            OutlineVersion = submission.OutlineVersion,
            Forms = [.. (frozen.Forms ?? []).Select(f => new FormContent(f.Id, f.Version, f.Cells))],
        };
    }
}
