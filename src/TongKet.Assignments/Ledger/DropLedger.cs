using Microsoft.EntityFrameworkCore;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Time;

namespace TongKet.Assignments.Ledger;

/// <summary>The tasks of a paper that was entered by mistake: those that nobody has begun go, the others are cancelled with the reason.</summary>
internal sealed class DropLedger(IDatabase database, TimeProvider clock) : IEventHandler<DocumentSetAside>
{
    public async Task HandleAsync(DocumentSetAside happened, CancellationToken ct)
    {
        await using var db = database.Open();
        foreach (var task in await db.Assignments.Where(a => a.Document == happened.Document).ToListAsync(ct))
        {
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

        await db.SaveChangesAsync(ct);
    }
}
