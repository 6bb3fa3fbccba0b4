using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Contracts;

/// <summary>The one place that decides who may do what.</summary>
public interface IAccess
{
    /// <summary>Null when the person may, else the refusal.</summary>
    Task<Problem?> RefusalAsync(ActingUser who, Right right, ResourceOwners owners, CancellationToken ct);
}

/// <summary>Whose a thing is.</summary>
/// <param name="Owner">The organisation it belongs to.</param>
/// <param name="Addressed">Organisations it was sent or addressed to.</param>
public sealed record ResourceOwners(OrganizationId Owner, IReadOnlySet<OrganizationId> Addressed)
{
    /// <summary>Organisations that work on it like the owner: the intermediary that consolidates for it.</summary>
    public IReadOnlyList<OrganizationId> CoOwners { get; init; } = [];

    /// <summary>People of the owner who were asked to write a part of it, whatever their roles are; which part, the module knows.</summary>
    public IReadOnlyList<UserId> Contributors { get; init; } = [];

    /// <summary>Owned, addressed to nobody.</summary>
    public static ResourceOwners Of(OrganizationId owner) => new(owner, new HashSet<OrganizationId>());
}

/// <summary>Tells whose a thing of one kind is; each module registers one for each kind that stands in its addresses.</summary>
public interface IResourceOwnership
{
    /// <summary>"document", "review", "participant", "report", "organization" ...</summary>
    string Resource { get; }

    /// <summary>Null when there is no such thing.</summary>
    Task<ResourceOwners?> FindAsync(Guid id, CancellationToken ct);
}

/// <summary>
/// On every page and endpoint: which right it needs and on which thing. An endpoint without it is closed to everybody.
/// With no resource the right is asked on the acting organisation itself.
/// </summary>
/// <param name="right">The right.</param>
/// <param name="resource">The kind of thing, as in <see cref="IResourceOwnership.Resource"/>.</param>
/// <param name="parameter">The route parameter that holds its id.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(Right right, string? resource = null, string parameter = "id") : Attribute
{
    /// <summary>The right.</summary>
    public Right Right { get; } = right;

    /// <summary>The kind of thing, or null for the acting organisation.</summary>
    public string? Resource { get; } = resource;

    /// <summary>The route parameter that holds its id.</summary>
    public string Parameter { get; } = parameter;
}
