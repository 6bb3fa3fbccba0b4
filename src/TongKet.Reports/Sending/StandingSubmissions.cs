using TongKet.Kernel.Data;
using TongKet.Reports.Contracts;
using TongKet.Reports.Data;
using TongKet.Reports.Writing;

namespace TongKet.Reports.Sending;

/// <summary>What is valid of all that was sent: the newest version of each report, unless it came back as wrong. One that only waits for a supplement stands.</summary>
internal static class StandingSubmissions
{
    public static IQueryable<Submission> Of(TongKetDb db)
    {
        var reports = db.Reports;
        return db.Submissions.Where(s =>
            reports.Any(r => r.Id == s.Report && r.SentVersion == s.Version && (r.Handling != HandlingState.Returned || r.Supplements))
        );
    }
}
