using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reports.Contracts;

/// <summary>What the office's own collecting from below has for its report; answered by the module that consolidates.</summary>
public interface IOffersFromBelow
{
    /// <summary>For each section how many passages wait to be taken or left; empty when nothing is collected below.</summary>
    Task<BelowOffers> OfAsync(ReportPlace place, ReviewView superior, CancellationToken ct);
}

/// <summary>A report by its place: enough to find what is collected for it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Participant">The place that it answers.</param>
/// <param name="Organization">Whose it is.</param>
public sealed record ReportPlace(ReportId Report, ParticipantId Participant, OrganizationId Organization);

/// <summary>Counts of what came from below.</summary>
/// <param name="Collects">Whether the office collects below for this report at all.</param>
/// <param name="Waiting">Passages that wait, by section.</param>
/// <param name="Taken">Passages that were taken, by section.</param>
public sealed record BelowOffers(bool Collects, IReadOnlyDictionary<SectionId, int> Waiting, IReadOnlyDictionary<SectionId, int> Taken)
{
    /// <summary>Nothing is collected below.</summary>
    public static readonly BelowOffers None = new(false, new Dictionary<SectionId, int>(), new Dictionary<SectionId, int>());
}
