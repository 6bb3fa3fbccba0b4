using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Time;
using TongKet.Reports.Handling;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Revising;

/// <summary>Who had sent is asked for the added sections only: a return with its reason and its own day.</summary>
internal static class Supplement
{
    public static string Asks(OutlineRevision revision)
    {
        var added = revision.Step.Changes.Where(c => c.Kind is SectionChangeKind.Added).Select(c => c.Words).ToList();
        return added.Count == 0
            ? $"Đề nghị bổ sung theo đề cương mới. Lý do: {revision.Step.Reason}"
            : $"Chỉ cần bổ sung phần {string.Join("; ", added)}; các mục đã nộp giữ nguyên. Lý do: {revision.Step.Reason}";
    }

    public static ReportReturn Of(Report report, OutlineRevision revision, ActingUser who, TimeProvider clock) =>
        new()
        {
            Id = clock.NewGuid(),
            Report = report.Id,
            Version = report.SentVersion,
            Organization = who.Organization,
            Reason = $"Đề cương đã thay đổi ngày {revision.Step.At.VietnamDate.ToVietnamText()}. {Asks(revision)}",
            By = who.User,
            ByName = who.Name,
            At = clock.GetUtcNow(),
            NewDeadline = revision.SupplementBy,
        };
}
