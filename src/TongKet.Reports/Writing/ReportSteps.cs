using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>What a step leaves behind: a line of history, an audit entry, and the news for other modules.</summary>
internal sealed record StepNote(ReportEventKind Kind, string Words, DateOnly? NewDeadline = null)
{
    public string AuditAction =>
        "report."
        + Kind switch
        {
            ReportEventKind.Opened => "opened",
            ReportEventKind.Imported => "imported",
            ReportEventKind.AskedApproval => "asked-approval",
            ReportEventKind.ReturnedToWriter => "returned-to-writer",
            ReportEventKind.Approved => "approved",
            ReportEventKind.Sent => "sent",
            ReportEventKind.CorrectionBegun => "correction-begun",
            ReportEventKind.AcceptedByIntermediary => "accepted-by-intermediary",
            ReportEventKind.Received => "received",
            ReportEventKind.SectionAsked => "section-asked",
            ReportEventKind.PassedOn => "passed-on",
            ReportEventKind.OutlineChanged => "outline-changed",
            _ => "returned",
        };
}

/// <summary>Takes a report one step on, alone: held, asked, recorded and told in one transaction.</summary>
internal sealed class ReportSteps(IDatabase database, IAudit audit, TimeProvider clock)
{
    public async Task<Outcome<ReportId>> TakeAsync(
        ReportId id,
        ActingUser who,
        Func<TongKetDb, Report, Task<Outcome<StepNote>>> step,
        CancellationToken ct
    )
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.HoldReportAsync(id, ct) is not { } report)
        {
            return ReportProblems.NotFound;
        }

        var note = await step(db, report);
        if (!note.Succeeded)
        {
            return note.Problem;
        }

        Record(db, report, who, note.Value);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return id;
    }

    /// <summary>A step that only the office that writes the report takes.</summary>
    public Task<Outcome<ReportId>> TakeOwnAsync(
        ReportId id,
        ActingUser who,
        StepNote note,
        Func<Report, Problem?> step,
        CancellationToken ct
    ) =>
        TakeAsync(
            id,
            who,
            (_, report) =>
                Task.FromResult<Outcome<StepNote>>(
                    report.Organization != who.Organization ? ReportProblems.NotYours
                    : step(report) is { } refusal ? refusal
                    : note
                ),
            ct
        );

    public void Record(TongKetDb db, Report report, ActingUser who, StepNote note)
    {
        report.StepOn();
        Note(db, report, who, note);
        db.Publish(new ReportProgressed(report.Participant, report.State, report.Step, clock.GetUtcNow(), note.NewDeadline), clock);
    }

    /// <summary>A line of history and an audit entry for what is no step: others need not hear of it.</summary>
    public void Note(TongKetDb db, Report report, ActingUser who, StepNote note)
    {
        db.Add(Line(report, who, note));
        audit.Record(db, who, note.AuditAction, report.Id.Value, $"{note.Words} ({report.Title})");
    }

    /// <summary>The line of history alone, where one audit entry stands for the change of many reports.</summary>
    public ReportEvent Line(Report report, ActingUser who, StepNote note) =>
        new()
        {
            Id = clock.NewGuid(),
            Report = report.Id,
            Kind = note.Kind,
            Words = note.Words,
            Organization = who.Organization,
            By = who.User,
            ByName = who.Name,
            At = clock.GetUtcNow(),
        };
}
