using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Organizations.Restructuring;

/// <summary>An office may rearrange itself and what stands below it on the day, nothing else.</summary>
internal static class Within
{
    public static Problem? Refusal(VersionBook book, SuccessionPlan plan, OrganizationId office)
    {
        var (day, known) = (
            plan.Basis.From,
            plan.Links.Select(l => l.Successor).OfType<OrganizationId>().Where(s => !plan.New.ContainsKey(s))
        );
        IEnumerable<OrganizationId?> superiors = plan.New.Values.Concat(plan.Changed.Values).Select(d => d.Parent).Append(plan.ChildrenTo);
        return plan
            .Predecessors.Concat(known)
            .Concat(superiors.OfType<OrganizationId>())
            .Where(id => !plan.New.ContainsKey(id) && !Reaches(book, id, office, day))
            .Select(id => SuccessionProblems.OutOfReach(book.NameOf(id)))
            .FirstOrDefault();
    }

    public static bool Reaches(VersionBook book, OrganizationId id, OrganizationId office, DateOnly day)
    {
        OrganizationId? at = id;
        for (var steps = 0; at is { } here && steps < 64; steps++)
        {
            if (here == office)
            {
                return true;
            }

            at = (book.At(here, day) ?? (book.Of(here) is [.., var last] ? last : null))?.Parent;
        }

        return false;
    }
}
