using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;

namespace TongKet.Reports.Writing;

/// <summary>One line of a report's history.</summary>
internal sealed class ReportEvent
{
    public required Guid Id { get; init; }
    public required ReportId Report { get; init; }
    public required ReportEventKind Kind { get; init; }
    public required string Words { get; init; }
    public required OrganizationId Organization { get; init; }
    public required UserId By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
}
