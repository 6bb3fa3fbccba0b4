using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Launching;

/// <summary>An organisation and its deadline.</summary>
internal sealed record Place(OrganizationId Organization, DateOnly? Deadline);

/// <summary>The groups of a request as single places.</summary>
internal static class Places
{
    /// <summary>Each organisation once: a group named earlier outranks a later one. The owner does not report to itself.</summary>
    public static IEnumerable<Place> Of(LaunchRequest request, OrganizationId owner) =>
        request
            .Groups.SelectMany(g => g.Organizations.Select(o => new Place(o, g.Deadline)))
            .Where(p => p.Organization != owner)
            .DistinctBy(p => p.Organization);
}
