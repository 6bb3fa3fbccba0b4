using TongKet.Documents.Contracts;
using TongKet.Kernel.Time;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Reviews.Confirming;

/// <summary>Resolves the bodies that a paper names, as its issuer means them on the day of issue.</summary>
internal sealed class BodiesOnPaper(IOrganizations organizations, TimeProvider clock)
{
    // A list to choose from while typing is sent with the page; beyond this it would weigh more than the page.
    private const int MostNames = 1_500;

    public async Task<PaperBodies> OfAsync(DocumentFacts facts, OrganizationId office, CancellationToken ct)
    {
        var today = clock.VietnamToday;
        var on = facts.IssuedOn is { } day && day <= today ? day : today;
        var issuer =
            facts.Issuer is { } name && (await organizations.ResolveAsync(name, office, on, ct)).Organizations is [var one] ? one : office;
        var found = new Dictionary<string, RecipientResolution>(StringComparer.Ordinal);
        foreach (var phrase in facts.Addressees.Concat(facts.Assignments.SelectMany(a => a.Leads)).Distinct(StringComparer.Ordinal))
        {
            found[phrase] = await organizations.ResolveAsync(phrase, issuer, on, ct);
        }

        var tree = await organizations.TreeAsync(today, ct);
        return new PaperBodies(found, tree, [.. tree.All.Select(n => n.Name).Distinct().Order(StringComparer.Ordinal).Take(MostNames)]);
    }
}
