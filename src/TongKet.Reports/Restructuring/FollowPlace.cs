using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Restructuring;

/// <summary>A place in a review passed on: its report follows, with a line in its history. What was submitted is not touched.</summary>
internal sealed class FollowPlace(IDatabase database, ReportSteps steps) : IEventHandler<ParticipantPassedOn>
{
    public async Task HandleAsync(ParticipantPassedOn happened, CancellationToken ct)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var found = await db.Reports.Where(r => r.Participant == happened.Participant).Select(r => r.Id).ToListAsync(ct);
        if (found is not [var id] || await db.HoldReportAsync(id, ct) is not { } report)
        {
            // Nobody has begun to write; whoever opens it will find the place as it is now.
            return;
        }

        report.Address(happened.Recipient, happened.Via, happened.ReviewOwner);
        // The same event may come twice.
        if (happened.Words.Length > 0 && !await db.ReportEvents.AnyAsync(e => e.Report == id && e.Words == happened.Words, ct))
        {
            var who = new ActingUser(UserId.From(happened.By.Person), happened.By.Name, happened.By.Office, new HashSet<Role>());
            var note = new StepNote(ReportEventKind.PassedOn, happened.Words);
            if (happened.Kind is PassingKind.Moved && report.PassTo(happened.Organization))
            {
                steps.Record(db, report, who, note with { Words = happened.Words + " Lãnh đạo đơn vị mới duyệt lại trước khi nộp." });
            }

            // Said as it came, so that it is known when it comes again.
            steps.Note(db, report, who, note);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
