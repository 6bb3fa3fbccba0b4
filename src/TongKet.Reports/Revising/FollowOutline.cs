using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Revising;

/// <summary>An outline changed: every draft follows in the same transaction. What was submitted is not touched.</summary>
internal sealed class FollowOutline(ReportSteps steps, TimeProvider clock) : IOutlineFollower
{
    public async Task FollowAsync(TongKetDb db, OutlineRevision revision, ActingUser who, CancellationToken ct)
    {
        // The drafts are moved, not shown: until this transaction ends the wall lets it reach those of other offices.
        await db.Database.ExecuteSqlAsync($"select set_config('tongket.system', 'on', true)", ct);
        // Whoever is just saving is waited for; who saves later finds all of it moved.
        var reports = await db
            .Reports.FromSql($"select * from reports_report where review = {revision.Review.Value} order by id for update")
            .ToListAsync(ct);
        foreach (var move in revision.Step.Joins)
        {
            await MoveTexts.HandleAsync(db, revision, move, who, clock, ct);
        }

        foreach (var figure in revision.Step.Figures)
        {
            await MoveFigures.HandleAsync(db, revision.Review, figure, ct);
        }

        var words = $"Đề cương đã thay đổi ngày {revision.Step.At.VietnamDate.ToVietnamText()}: {revision.Step.Words}.";
        foreach (var report in reports)
        {
            report.OutlineVersion = revision.Step.Version;
            Tell(db, report, revision, words, who);
        }
    }

    private void Tell(TongKetDb db, Report report, OutlineRevision revision, string words, ActingUser who)
    {
        if (revision.Step.AsksSupplement && report.HasStandingVersion)
        {
            db.Add(Supplement.Of(report, revision, who, clock));
            report.AskSupplement();
            steps.Record(
                db,
                report,
                who,
                new StepNote(ReportEventKind.Returned, $"{words} {Supplement.Asks(revision)}", revision.SupplementBy)
            );
        }
        else if (report.FollowOutline())
        {
            steps.Record(
                db,
                report,
                who,
                new StepNote(ReportEventKind.OutlineChanged, $"{words} Lãnh đạo duyệt lại bản theo đề cương mới trước khi nộp.")
            );
        }
        else
        {
            db.Add(steps.Line(report, who, new StepNote(ReportEventKind.OutlineChanged, words)));
        }
    }
}
