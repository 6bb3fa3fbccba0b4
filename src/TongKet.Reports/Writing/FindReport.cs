using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>Small questions that pages ask before they show anything.</summary>
internal sealed class FindReport(IDatabase database, IAccess access)
{
    public async Task<ReportId?> OfPlaceAsync(ParticipantId place, CancellationToken ct)
    {
        await using var db = database.Open();
        var found = await db.Reports.Where(r => r.Participant == place).Select(r => r.Id).ToListAsync(ct);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>The page of the report on which this person takes the next step: approves it, numbers and sends it, or (empty) writes.</summary>
    public async Task<string> StepPageAsync(ReportId report, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        var stage = await db
            .Reports.Where(r => r.Id == report && r.Organization == who.Organization)
            .Select(r => (DraftStage?)r.Stage)
            .SingleOrDefaultAsync(ct);
        return stage switch
        {
            DraftStage.AwaitingApproval when await MayAsync(Right.ApproveReport) => "/duyet",
            DraftStage.Approved when await MayAsync(Right.SendReport) => "/xem",
            _ => "",
        };

        async Task<bool> MayAsync(Right right) => await access.RefusalAsync(who, right, ResourceOwners.Of(who.Organization), ct) is null;
    }

    /// <summary>The newest version that was sent, for those who may not see the draft.</summary>
    public async Task<SubmissionId?> NewestSentAsync(ReportId report, CancellationToken ct)
    {
        await using var db = database.Open();
        var found = await db
            .Submissions.Where(s => s.Report == report)
            .OrderByDescending(s => s.Version)
            .Select(s => s.Id)
            .Take(1)
            .ToListAsync(ct);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>A section's text as the plain form shows it.</summary>
    public async Task<string> PlainAsync(ReportId report, SectionId section, CancellationToken ct)
    {
        await using var db = database.Open();
        return await db.SectionTexts.Where(t => t.Report == report && t.Section == section).Select(t => t.Plain).FirstOrDefaultAsync(ct)
            ?? "";
    }

    /// <summary>The report with outline, texts and figures, for its own office only: a draft is nobody else's business.</summary>
    public async Task<(Report Report, ReportContent Content)?> DraftAsync(
        ReportId id,
        OrganizationId office,
        IReviews reviews,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        if (
            await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.Organization == office, ct) is not { } report
            || await reviews.FindAsync(report.Review, ct) is not { } review
        )
        {
            return null;
        }

        return (report, await ReportContent.ReadAsync(db, id, review, ct));
    }
}
