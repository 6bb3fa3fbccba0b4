using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Revising;

/// <summary>What changed in the outline since the office opened its report, or since it last sent it.</summary>
internal sealed record OutlineNews(IReadOnlyList<OutlineStep> Steps)
{
    public static readonly OutlineNews None = new([]);

    public static OutlineNews Of(Report report, ReviewView review, int sentOn) =>
        review.OutlineSteps.Count == 0
            ? None
            : new([.. review.OutlineNews(sentOn).Where(s => s.At > report.OpenedAt).OrderByDescending(s => s.Version)]);

    /// <summary>A word for a section that differs; null for one that is as it was.</summary>
    public string? MarkOf(SectionId section) =>
        Steps.SelectMany(s => s.Changes).FirstOrDefault(c => c.Section == section)?.Kind switch
        {
            SectionChangeKind.Added => "mới",
            SectionChangeKind.Renamed => "đổi tên",
            SectionChangeKind.Moved => "chuyển chỗ",
            SectionChangeKind.Merged => "gộp",
            SectionChangeKind.Asked => "đổi yêu cầu",
            _ => null,
        };
}
