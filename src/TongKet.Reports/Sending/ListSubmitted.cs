using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sending;

/// <summary>What stands submitted in a review: the newest version of each participant, unless it was returned as not good enough.</summary>
internal sealed class ListSubmitted(IDatabase database)
{
    public async Task<IReadOnlyList<SubmittedReport>> HandleAsync(ReviewId review, CancellationToken ct)
    {
        await using var db = database.Open();
        return await ReadAsync(Standing(db, review), ct);
    }

    /// <summary>Their ids alone: thousands have sent, and who asks after one of them need not read all.</summary>
    public async Task<IReadOnlyList<StandingSubmission>> IdsAsync(ReviewId review, ParticipantId? only, CancellationToken ct)
    {
        await using var db = database.Open();
        var standing = Standing(db, review);
        if (only is { } participant)
        {
            standing = standing.Where(s => s.Participant == participant);
        }

        return await standing.Select(s => new StandingSubmission(s.Id, s.Participant)).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<SubmittedReport>> ReadAsync(IReadOnlyCollection<SubmissionId> ids, CancellationToken ct)
    {
        await using var db = database.Open();
        return await ReadAsync(db.Submissions.Where(s => ids.Contains(s.Id)), ct);
    }

    private static IQueryable<Submission> Standing(TongKetDb db, ReviewId review) =>
        StandingSubmissions.Of(db).Where(s => s.Review == review);

    private static async Task<IReadOnlyList<SubmittedReport>> ReadAsync(IQueryable<Submission> submissions, CancellationToken ct) =>
        [.. (await submissions.AsNoTracking().OrderBy(s => s.SentAt).ThenBy(s => s.Id).ToListAsync(ct)).Select(View)];

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
