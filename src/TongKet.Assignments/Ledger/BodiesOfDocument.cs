using TongKet.Documents.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Assignments.Ledger;

/// <summary>The bodies of one document; each phrase is asked once.</summary>
internal sealed class BodiesOfDocument(IOrganizations organizations, OrganizationId issuer, DateOnly on, Say say)
{
    private readonly Dictionary<string, IReadOnlyList<OrganizationId>> _known = new(StringComparer.Ordinal);

    /// <summary>What all copies of the paper have in common; null when it cannot be told apart.</summary>
    public string? PaperKey { get; init; }

    /// <summary>Who leads a task, as far as the register's owner may hold it. A task that it helps with stays, by the words that name its lead.</summary>
    public async Task<IReadOnlyList<Lead>> HeldAsync(AssignmentFact task, IReadOnlyCollection<OrganizationId> support, CancellationToken ct)
    {
        var leads = await LeadsAsync(task, ct);
        var ours = leads.Where(l => l.Organization is not { } office || say.Over(office)).ToList();
        return ours.Count == 0 && support.Any(say.Over) ? [new Lead(null, leads[0].Phrase)] : ours;
    }

    private async Task<IReadOnlyList<Lead>> LeadsAsync(AssignmentFact task, CancellationToken ct)
    {
        var leads = new List<Lead>();
        foreach (var phrase in task.Leads.Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            var found = await FindAsync(phrase, ct);
            leads.AddRange(found.Count == 0 ? [new Lead(null, phrase)] : found.Select(o => new Lead(o, phrase)));
        }

        // One organisation leads once, even if two of the printed bodies mean it.
        return leads.Count == 0
            ? [new Lead(null, "")]
            : [.. leads.DistinctBy(l => (l.Organization, l.Organization is null ? l.Phrase : ""))];
    }

    public async Task<IReadOnlyCollection<OrganizationId>> SupportAsync(AssignmentFact task, CancellationToken ct)
    {
        var support = new HashSet<OrganizationId>();
        foreach (var phrase in task.Support)
        {
            support.UnionWith(await FindAsync(phrase, ct));
        }

        return support;
    }

    private async Task<IReadOnlyList<OrganizationId>> FindAsync(string phrase, CancellationToken ct)
    {
        if (!_known.TryGetValue(phrase, out var found))
        {
            _known[phrase] = found = (await organizations.ResolveAsync(phrase, issuer, on, ct)).Organizations;
        }

        return found;
    }
}
