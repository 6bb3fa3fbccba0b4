using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;

namespace TongKet.Reports.Handling;

/// <summary>Why a report went back: a sent version by its intermediary or recipient, or a draft by the office's own leader (then without a version).</summary>
internal sealed class ReportReturn
{
    public required Guid Id { get; init; }
    public required ReportId Report { get; init; }
    public int? Version { get; init; }
    public required OrganizationId Organization { get; init; }
    public required string Reason { get; init; }
    public required UserId By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateOnly? NewDeadline { get; init; }

    /// <summary>The draft as the leader read it.</summary>
    public Guid? Snapshot { get; init; }
}
