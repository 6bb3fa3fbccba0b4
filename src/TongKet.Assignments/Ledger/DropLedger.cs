using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Time;

namespace TongKet.Assignments.Ledger;

/// <summary>
/// The tasks of a paper that was entered by mistake: those that nobody has begun go, the others are cancelled with the reason. Where the same paper stands
/// in other registers its tasks come back through these.
/// </summary>
internal sealed class DropLedger(IDatabase database, IPaperCopies copies, KeyOfPaper keys, TimeProvider clock)
    : IEventHandler<DocumentSetAside>
{
    public async Task HandleAsync(DocumentSetAside happened, CancellationToken ct)
    {
        var (others, key) = (await copies.OthersAsync(happened.Document, ct), await keys.OfAsync(happened.Document, ct));
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldPaperAsync(key, happened.Document, ct);
        foreach (var task in await db.Assignments.Where(a => a.Document == happened.Document).ToListAsync(ct))
        {
            // No copy's any more: a task that stands cancelled here must not keep it away there.
            task.PaperKey = null;
            if (task.Status is AssignmentStatus.NotStarted)
            {
                db.Remove(task);
            }
            else if (!task.Status.IsOver)
            {
                var note = $"Văn bản giao việc vào nhầm: {happened.Reason}";
                task.Move(AssignmentStatus.Cancelled, note, clock.GetUtcNow(), clock.VietnamToday);
            }
        }

        foreach (var other in others)
        {
            db.Publish(other, clock);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
