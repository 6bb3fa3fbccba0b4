using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Handling;

/// <summary>The intermediary, then the recipient, accepts what was sent or returns it with a reason.</summary>
internal sealed class HandleSubmission(ReportSteps steps, TimeProvider clock)
{
    // seen: the version that the person had before the eyes; what arrived since is not accepted unread.
    public Task<Outcome<ReportId>> AcceptAsync(ReportId id, int? seen, ActingUser who, CancellationToken ct) =>
        steps.TakeAsync(
            id,
            who,
            (_, report) =>
                Task.FromResult<Outcome<StepNote>>(
                    (NewerProblem(report, seen) ?? report.Accept(who.Organization)) is { } refusal ? refusal
                    : report.Handling is HandlingState.Received
                        ? new StepNote(ReportEventKind.Received, $"Nơi nhận tiếp nhận lần nộp thứ {report.SentVersion}")
                    : new StepNote(ReportEventKind.AcceptedByIntermediary, $"Đơn vị đầu mối tiếp nhận lần nộp thứ {report.SentVersion}")
                ),
            ct
        );

    public Task<Outcome<ReportId>> ReturnAsync(
        ReportId id,
        int? seen,
        string reason,
        DateOnly? newDeadline,
        ActingUser who,
        CancellationToken ct
    ) =>
        steps.TakeAsync(
            id,
            who,
            (db, report) =>
            {
                var refusal =
                    string.IsNullOrWhiteSpace(reason) ? ReportProblems.ReasonMissing
                    : newDeadline < clock.VietnamToday ? ReportProblems.DeadlineInPast
                    : NewerProblem(report, seen) ?? report.Return(who.Organization);
                if (refusal is not null)
                {
                    return Task.FromResult<Outcome<StepNote>>(refusal);
                }

                db.Add(
                    new ReportReturn
                    {
                        Id = clock.NewGuid(),
                        Report = id,
                        Version = report.SentVersion,
                        Organization = who.Organization,
                        Reason = reason.Trim(),
                        By = who.User,
                        ByName = who.Name,
                        At = clock.GetUtcNow(),
                        NewDeadline = newDeadline,
                    }
                );
                var until = newDeadline is { } day ? $" (hạn mới {day.ToVietnamText()})" : "";
                return Task.FromResult<Outcome<StepNote>>(
                    new StepNote(ReportEventKind.Returned, $"Trả lại để bổ sung: {reason.Trim()}{until}", newDeadline)
                );
            },
            ct
        );

    private static Problem? NewerProblem(Report report, int? seen) =>
        seen is { } version && version != report.SentVersion ? ReportProblems.NewerVersion : null;
}
