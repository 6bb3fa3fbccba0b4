using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Assignments.Contracts;
using TongKet.Assignments.Data;
using TongKet.Assignments.Ledger;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Kernel.Web;

namespace TongKet.Assignments.Updating;

/// <summary>Moves a task to another state with a note; every move is kept.</summary>
internal sealed class UpdateProgress(IDatabase database, IAudit audit, TimeProvider clock)
{
    private const int LongestNote = 2_000;

    public async Task<Outcome<AssignmentId>> HandleAsync(
        AssignmentId id,
        string? status,
        string? note,
        ActingUser who,
        CancellationToken ct
    )
    {
        if (!Enum.TryParse<AssignmentStatus>(status, out var wanted) || !Enum.IsDefined(wanted))
        {
            return AssignmentProblems.UnknownStatus;
        }

        var words = (note ?? "").Trim();
        if (words.Length > LongestNote)
        {
            return AssignmentProblems.NoteTooLong;
        }

        if (wanted is AssignmentStatus.Cancelled && words.Length == 0)
        {
            return AssignmentProblems.CancelNeedsReason;
        }

        await using var db = database.Open();
        if (await db.Assignments.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } assignment)
        {
            return AssignmentProblems.NotFound;
        }

        var now = clock.GetUtcNow();
        if (
            wanted is AssignmentStatus.Done
            && assignment.DueOn is { } due
            && RecurringDue.Next(assignment.Schedule, Later(due, clock.VietnamToday).AddDays(1)) is { } next
        )
        {
            assignment.FinishPeriod(next, words, now, clock.VietnamToday);
        }
        else
        {
            assignment.Move(wanted, words, now, clock.VietnamToday);
        }

        db.Add(
            new ProgressUpdate
            {
                Id = clock.NewGuid(),
                Assignment = id,
                Status = wanted,
                Note = words,
                ByUser = who.User,
                ByName = who.Name,
                At = now,
            }
        );
        audit.Record(db, who, "assignment.updated", id.Value, $"Nhiệm vụ: {wanted.Look.Word}");
        await db.SaveChangesAsync(ct);
        return id;
    }

    // A period that was missed is done with the one reported now; done before its day, the next one is owed.
    private static DateOnly Later(DateOnly due, DateOnly today) =>
        due > today ? due
        : today.AddDays(-1) > due ? today.AddDays(-1)
        : due;

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost(
                "/nhiem-vu/{id:guid}/tien-do",
                async (
                    Guid id,
                    [FromForm] string? status,
                    [FromForm] string? note,
                    HttpContext http,
                    UpdateProgress useCase,
                    ICurrentUser current,
                    CancellationToken ct
                ) =>
                {
                    var outcome = await useCase.HandleAsync(new AssignmentId(id), status, note, current.Require(), ct);
                    return outcome.ToPage(http, _ => Flash.Back(http), "Đã ghi tiến độ nhiệm vụ.");
                }
            )
            .Requires(Right.UpdateAssignment, "assignment");
}
