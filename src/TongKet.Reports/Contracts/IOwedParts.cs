using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>The parts of reports that are still to be written.</summary>
public interface IOwedParts
{
    /// <summary>Sections that people of the office were asked for and that are not done: the office's own business, never shown to others.</summary>
    Task<IReadOnlyList<OwedSection>> SectionsAsync(OrganizationId office, CancellationToken ct);

    /// <summary>Statistics forms of these places in which cells are still blank.</summary>
    Task<IReadOnlyList<OwedForm>> FormsAsync(IReadOnlyCollection<ParticipantView> places, CancellationToken ct);
}
