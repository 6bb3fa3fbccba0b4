using TongKet.Organizations.Contracts;
using TongKet.Organizations.Resolving;

namespace TongKet.Organizations.Viewing;

/// <summary>Answers other modules from the snapshot.</summary>
internal sealed class OrganizationQuestions(OrganizationSnapshots snapshots) : IOrganizations
{
    public async Task<OrganizationTree> TreeAsync(DateOnly on, CancellationToken ct) => (await snapshots.NewestAsync(ct)).On(on).Tree;

    public async Task<RecipientResolution> ResolveAsync(string phrase, OrganizationId issuer, DateOnly on, CancellationToken ct)
    {
        var snapshot = await snapshots.NewestAsync(ct);
        return RecipientResolver.Resolve(snapshot.On(on), snapshot.Groups, phrase, issuer);
    }
}
