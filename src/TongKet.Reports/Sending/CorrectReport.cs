using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Sending;

/// <summary>The office takes up a report that it has sent, on its own wish; the next sending is a new version.</summary>
internal sealed class CorrectReport(ReportSteps steps)
{
    public Task<Outcome<ReportId>> HandleAsync(ReportId id, ActingUser who, CancellationToken ct) =>
        steps.TakeOwnAsync(id, who, new StepNote(ReportEventKind.CorrectionBegun, "Lập bản sửa đổi"), report => report.Correct(), ct);
}
