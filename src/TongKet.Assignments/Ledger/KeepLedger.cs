using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Time;

namespace TongKet.Assignments.Ledger;

/// <summary>
/// Brings the ledger in line with a registered document's confirmed tasks. The same event twice changes nothing; after a correction
/// tasks that nobody has begun follow it, those with progress stay.
/// </summary>
internal sealed class KeepLedger(IDatabase database, IDocuments documents, LeadFinder leads, TimeProvider clock)
    : IEventHandler<DocumentRegistered>
{
    public async Task HandleAsync(DocumentRegistered happened, CancellationToken ct)
    {
        // Events may come late: of a paper that was set aside meanwhile nothing is to be done.
        if (
            await documents.FindAsync(happened.Document, ct) is not { SetAsideReason: null }
            || await documents.FactsAsync(happened.Document, ct) is not { Facts: { } facts }
        )
        {
            return;
        }

        var finder = await leads.ForAsync(facts, happened.Owner, clock.VietnamToday, ct);
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldPaperAsync(finder.PaperKey, happened.Document, ct);
        var copies = await OtherCopies.OfAsync(db, happened, finder.PaperKey, ct);
        var known = await db.Assignments.Where(a => a.Document == happened.Document).ToListAsync(ct);
        var kept = new HashSet<AssignmentId>();
        for (var position = 0; position < facts.Assignments.Count; position++)
        {
            var task = facts.Assignments[position];
            var support = await finder.SupportAsync(task, ct);
            foreach (var lead in await finder.HeldAsync(task, support, ct))
            {
                var row = known.Find(a => a.Position == position && a.Lead == lead.Organization && a.LeadPhrase == lead.Phrase);
                if ((row is null or { Status: AssignmentStatus.NotStarted }) && copies.Holds(position, lead, task.Action))
                {
                    continue;
                }

                if (row is null && (row = copies.TakeOver(position, lead, task.Action)) is null)
                {
                    row = New(happened, position, lead, task);
                    db.Add(row);
                    db.AddRange(support.Select(o => new Supporter { Assignment = row.Id, Organization = o }));
                }

                // The day of the report that fulfils it comes before the paper's. The day of a recurring task moves on with each period that is done; a
                // correction of other words leaves it.
                row.DueOn =
                    row.ReviewDueOn
                    ?? task.Schedule.LastDay
                    ?? (row.Schedule == task.Schedule ? row.DueOn : null)
                    ?? RecurringDue.Next(task.Schedule, clock.VietnamToday);
                row.PaperKey = finder.PaperKey;
                Fill(row, task, facts.Evidence.GetValueOrDefault($"/assignments/{position}"));
                kept.Add(row.Id);
            }
        }

        if (!known.Select(a => a.Id).ToHashSet().IsSupersetOf(kept))
        {
            db.Publish(new TasksEntered(happened.Document), clock);
        }

        db.RemoveRange(known.Where(a => !kept.Contains(a.Id) && a.Status is AssignmentStatus.NotStarted));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private Assignment New(DocumentRegistered happened, int position, Lead lead, AssignmentFact task) =>
        new()
        {
            Id = clock.NewId<AssignmentId>(),
            Document = happened.Document,
            Position = position,
            Owner = happened.Owner,
            Lead = lead.Organization,
            LeadPhrase = lead.Phrase,
            Support = [.. task.Support],
            Action = task.Action,
            Schedule = task.Schedule,
            ScheduleType = task.Schedule.Type,
            UpdatedAt = clock.GetUtcNow(),
        };

    private static void Fill(Assignment row, AssignmentFact task, FactEvidence? source)
    {
        (row.Action, row.Support, row.SubmitTo, row.Via) = (task.Action, [.. task.Support], task.SubmitTo, task.Via);
        (row.Schedule, row.ScheduleType) = (task.Schedule, task.Schedule.Type);
        (row.SourceStart, row.SourceLength) = (source?.Start, source?.Length);
    }
}

/// <summary>Tasks of a paper entered the ledger: a review that collects them may have begun before.</summary>
/// <param name="Document">The paper.</param>
internal sealed record TasksEntered(DocumentId Document) : IEvent;
