using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Handling;
using TongKet.Reports.Sending;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Approving;

/// <summary>The leader, or whom he delegated, approves, or sends the draft back to the writer with a reason and a day inside the office.</summary>
internal sealed class Decide(ReportSteps steps, SigningForms signing, IReviews reviews, IOrganizations organizations, TimeProvider clock)
{
    // seen: the step at which the leader read it; a text that was taken back and changed since is not approved unread.
    public Task<Outcome<ReportId>> ApproveAsync(ReportId id, int? seen, SigningChoice? choice, ActingUser who, CancellationToken ct) =>
        steps.TakeAsync(
            id,
            who,
            async (db, report) =>
            {
                if (report.Organization != who.Organization)
                {
                    return ReportProblems.NotYours;
                }

                if (seen is { } step && step != report.Step)
                {
                    return ReportProblems.MovedOn;
                }

                var approval = await signing.ApproveAsync(id, report.Organization, choice, who, ct);
                if (!approval.Succeeded)
                {
                    return approval.Problem;
                }

                if (report.Approve() is { } refusal)
                {
                    return refusal;
                }

                db.Add(approval.Value);
                return new StepNote(
                    ReportEventKind.Approved,
                    approval.Value.LeaderName is { } leader
                        ? $"Duyệt báo cáo, được {leader} ủy quyền đến {who.Delegated?.Last.ToVietnamText()}"
                        : "Lãnh đạo duyệt báo cáo"
                );
            },
            ct
        );

    public Task<Outcome<ReportId>> ReturnToWriterAsync(ReportId id, string reason, DateOnly? day, ActingUser who, CancellationToken ct) =>
        steps.TakeAsync(
            id,
            who,
            async (db, report) =>
            {
                var refusal =
                    report.Organization != who.Organization ? ReportProblems.NotYours
                    : string.IsNullOrWhiteSpace(reason) ? ReportProblems.ReasonMissing
                    : day < clock.VietnamToday ? ReportProblems.DeadlineInPast
                    : report.ReturnToWriter();
                if (refusal is not null)
                {
                    return refusal;
                }

                var snapshot = await FreezeAsync(db, report, who, ct);
                db.Add(snapshot);
                db.Add(
                    new ReportReturn
                    {
                        Id = clock.NewGuid(),
                        Report = id,
                        Organization = who.Organization,
                        Reason = reason.Trim(),
                        By = who.User,
                        ByName = who.Name,
                        At = snapshot.At,
                        NewDeadline = day,
                        Snapshot = snapshot.Id,
                    }
                );
                // A day inside the office: the deadline of the report itself stays, so nobody outside is told of it.
                var until = day is { } last ? $" (hạn nội bộ {last.ToVietnamText()})" : "";
                return new StepNote(ReportEventKind.ReturnedToWriter, $"Lãnh đạo trả lại người soạn: {reason.Trim()}{until}");
            },
            ct
        );

    private async Task<Snapshot> FreezeAsync(TongKetDb db, Report report, ActingUser who, CancellationToken ct)
    {
        var review =
            await reviews.FindAsync(report.Review, ct) ?? throw new InvalidOperationException($"Report {report.Id} without its review.");
        var content = await ReportContent.ReadAsync(db, report.Id, review, ct);
        var tree = await organizations.TreeAsync(clock.VietnamToday, ct);
        var now = clock.GetUtcNow();
        var bytes = FreezeReport.Compose(report, content, tree, "", report.SentVersion + 1, who.Name, null, now).ToBytes();
        return new Snapshot
        {
            Id = clock.NewGuid(),
            Report = report.Id,
            Content = bytes,
            Sha256 = FrozenReport.HashOf(bytes),
            By = who.User,
            ByName = who.Name,
            At = now,
        };
    }
}
