using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;

namespace TongKet.Reviews.Directing;

/// <summary>The places of a launched review as groups: as they were called before the launch, where they still have one day; else by their days.</summary>
internal static class LaunchedGroups
{
    public static IReadOnlyList<PlannedGroup> Of(IReadOnlyList<ParticipantView> places, IReadOnlyList<CalledGroup> called)
    {
        var left = places.DistinctBy(p => p.Organization).ToDictionary(p => p.Organization);
        var groups = new List<PlannedGroup>();
        foreach (var group in called)
        {
            var here = group.Units.Where(left.ContainsKey).Select(u => left[u]).ToList();
            groups.AddRange(
                ByDay(here, here.Count == group.Units.Count && here.DistinctBy(p => p.Deadline).Count() == 1 ? group.Name : "")
            );
            here.ForEach(p => left.Remove(p.Organization));
        }

        groups.AddRange(ByDay(places.Where(p => left.ContainsKey(p.Organization)), ""));
        return groups;
    }

    private static IEnumerable<PlannedGroup> ByDay(IEnumerable<ParticipantView> places, string name) =>
        places
            .GroupBy(p => p.Deadline)
            .Select(g => new PlannedGroup(name, g.Key, [.. g.Select(p => p.Organization.Value)], "") { OwnChoice = g.Key is null });
}
