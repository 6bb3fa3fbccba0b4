using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Sending;

/// <summary>The clerk numbers and sends. Frozen, hashed and receipted in one transaction; one key sends once.</summary>
internal sealed class SendReport(
    IDatabase database,
    IReviews reviews,
    IDocuments documents,
    FreezeReport freezing,
    ReportSteps steps,
    TimeProvider clock
)
{
    public async Task<Outcome<SubmissionId>> HandleAsync(ReportId id, Guid key, int? number, ActingUser who, CancellationToken ct)
    {
        await using var db = database.Open();
        if (await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } draft)
        {
            return ReportProblems.NotFound;
        }

        // Asked after the state was read: a sending that came in between has changed both, or neither.
        if (await SentWithAsync(db, id, key, ct) is { } already)
        {
            return already;
        }

        if ((draft.Organization != who.Organization ? ReportProblems.NotYours : draft.SendProblem) is { } refusal)
        {
            return refusal;
        }

        if (
            await reviews.FindAsync(draft.Review, ct) is not { } review
            || await reviews.FindParticipantAsync(draft.Participant, ct) is not { } place
        )
        {
            return ReportProblems.NoPlace;
        }

        // The register has a transaction of its own; the same key gets the same number again when ours fails.
        var outgoing = new OutgoingDocument(key, draft.Organization, "BC", clock.VietnamToday, review.Title, number, null);
        var registered = await documents.RegisterOutgoingAsync(outgoing, who, ct);
        return registered.Succeeded ? await FreezeAsync(db, id, key, registered.Value, review, place, who, ct) : registered.Problem;
    }

    private async Task<Outcome<SubmissionId>> FreezeAsync(
        TongKetDb db,
        ReportId id,
        Guid key,
        RegisteredDocument registered,
        ReviewView review,
        ParticipantView place,
        ActingUser who,
        CancellationToken ct
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldReportAsync(id, ct) is not { } report)
        {
            return ReportProblems.NotFound;
        }

        if (await SentWithAsync(db, id, key, ct) is { } already)
        {
            return already;
        }

        report.Address(place.Recipient, place.Via, review.Owner);
        report.Title = review.Title;
        if (report.Send(clock.NewGuid()) is { } refusal)
        {
            return refusal;
        }

        // The outline may have changed while the number was taken; under the report's lock it stays.
        var asked = await reviews.FindAsync(report.Review, ct) ?? review;
        var content = await ReportContent.ReadAsync(db, id, asked, ct);
        var approval = await db.Approvals.Where(a => a.Report == id).OrderByDescending(a => a.At).FirstOrDefaultAsync(ct);
        var submission = await freezing.HandleAsync(report, content, key, registered, approval, who, ct);
        db.Add(submission);
        steps.Record(db, report, who, new StepNote(ReportEventKind.Sent, $"Nộp lần thứ {report.SentVersion}, số {registered.Symbol}"));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return submission.Id;
    }

    private static async Task<SubmissionId?> SentWithAsync(TongKetDb db, ReportId id, Guid key, CancellationToken ct)
    {
        var sent = await db.Submissions.Where(s => s.Key == key && s.Report == id).Select(s => s.Id).ToListAsync(ct);
        return sent.Count == 0 ? null : sent[0];
    }
}
