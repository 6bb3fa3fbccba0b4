using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Consolidation;

/// <summary>Organisations that a test names.</summary>
internal sealed class KnownOrganizations : IOrganizations
{
    private readonly List<OrganizationNode> _nodes = [];

    public OrganizationId Add(string name, string code, OrganizationKind kind, OrganizationId? parent, string place = "")
    {
        var id = OrganizationId.From(Guid.CreateVersion7());
        _nodes.Add(
            new OrganizationNode(
                id,
                name,
                code,
                kind,
                parent is null ? AdministrativeLevel.Commune : AdministrativeLevel.Grassroots,
                parent,
                place
            )
        );
        return id;
    }

    public Task<OrganizationTree> TreeAsync(DateOnly on, CancellationToken ct) => Task.FromResult(new OrganizationTree(on, _nodes));

    public Task<RecipientResolution> ResolveAsync(string phrase, OrganizationId issuer, DateOnly on, CancellationToken ct) =>
        throw new NotSupportedException("Consolidation resolves nobody.");
}
