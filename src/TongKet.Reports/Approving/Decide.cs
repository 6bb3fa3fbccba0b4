using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Handling;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Approving;

/// <summary>The leader approves, or sends the draft back to the writer with a reason.</summary>
internal sealed class Decide(ReportSteps steps, TimeProvider clock)
{
    // seen: the step at which the leader read it; a text that was taken back and changed since is not approved unread.
    public Task<Outcome<ReportId>> ApproveAsync(ReportId id, int? seen, ActingUser who, CancellationToken ct) =>
        steps.TakeOwnAsync(
            id,
            who,
            new StepNote(ReportEventKind.Approved, "Lãnh đạo duyệt báo cáo"),
            report => seen is { } step && step != report.Step ? ReportProblems.MovedOn : report.Approve(),
            ct
        );

    public Task<Outcome<ReportId>> ReturnToWriterAsync(ReportId id, string reason, ActingUser who, CancellationToken ct) =>
        steps.TakeAsync(
            id,
            who,
            (db, report) =>
            {
                var refusal =
                    report.Organization != who.Organization ? ReportProblems.NotYours
                    : string.IsNullOrWhiteSpace(reason) ? ReportProblems.ReasonMissing
                    : report.ReturnToWriter();
                if (refusal is null)
                {
                    db.Add(
                        new ReportReturn
                        {
                            Id = clock.NewGuid(),
                            Report = id,
                            Organization = who.Organization,
                            Reason = reason.Trim(),
                            By = who.User,
                            ByName = who.Name,
                            At = clock.GetUtcNow(),
                        }
                    );
                }

                return Task.FromResult<Outcome<StepNote>>(
                    refusal is not null
                        ? refusal
                        : new StepNote(ReportEventKind.ReturnedToWriter, $"Lãnh đạo trả lại người soạn: {reason.Trim()}")
                );
            },
            ct
        );
}
