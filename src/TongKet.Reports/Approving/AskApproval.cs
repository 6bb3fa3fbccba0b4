using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Approving;

/// <summary>The writer asks the leader to approve. Empty sections are named and asked about, never passed in silence.</summary>
internal sealed class AskApproval(ReportSteps steps, IReviews reviews)
{
    // emptyAccepted: the writer was shown the empty sections and asks all the same.
    public Task<Outcome<ReportId>> HandleAsync(ReportId id, bool emptyAccepted, ActingUser who, CancellationToken ct) =>
        steps.TakeAsync(
            id,
            who,
            async (db, report) =>
            {
                if (report.Organization != who.Organization)
                {
                    return ReportProblems.NotYours;
                }

                if (await reviews.FindAsync(report.Review, ct) is not { } review)
                {
                    return ReportProblems.NoPlace;
                }

                var content = await ReportContent.ReadAsync(db, id, review, ct);
                string[] empty = [.. content.EmptySections.Select(s => s.FullName)];
                if (report.EditProblem is null && empty.Length > 0 && !emptyAccepted)
                {
                    return ReportProblems.SectionsEmpty(empty);
                }

                if (report.EditProblem is null && FormsRefusal(content) is { } forms)
                {
                    return forms;
                }

                var missing = content.Forms.Sum(f => f.Missing.Count);
                if (report.EditProblem is null && missing > 0 && !emptyAccepted)
                {
                    return ReportProblems.CellsMissing(missing, content.Forms.First(f => f.Missing.Count > 0).Missing[0].Name);
                }

                return report.AskApproval() is { } refusal
                    ? refusal
                    : new StepNote(
                        ReportEventKind.AskedApproval,
                        empty.Length == 0 ? "Trình lãnh đạo duyệt" : $"Trình lãnh đạo duyệt, còn {empty.Length} mục trống"
                    );
            },
            ct
        );

    // What must be right is put right; what is rarely so is confirmed or explained. Both name the cell.
    private static Problem? FormsRefusal(ReportContent content) =>
        content.Forms.SelectMany(f => f.Errors).FirstOrDefault() is { } error ? ReportProblems.FormErrors(error.Message)
        : content.Forms.SelectMany(f => f.Open).FirstOrDefault() is { } open ? ReportProblems.FormUnexplained(open.Message)
        : null;
}
