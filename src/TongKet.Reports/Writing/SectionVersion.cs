using TongKet.Accounts.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>A text of a section as it was saved once.</summary>
internal sealed class SectionVersion
{
    public required Guid Id { get; init; }
    public required ReportId Report { get; init; }
    public required SectionId Section { get; init; }
    public required int Version { get; set; }
    public required VersionKind Kind { get; init; }
    public required string Html { get; set; }
    public required int Words { get; set; }
    public required UserId By { get; init; }
    public required string ByName { get; init; }

    /// <summary>When the first of the saves folded into it was made.</summary>
    public required DateTimeOffset BegunAt { get; init; }
    public required DateTimeOffset At { get; set; }
}
