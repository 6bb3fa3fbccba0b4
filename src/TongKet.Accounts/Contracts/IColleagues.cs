using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Contracts;

/// <summary>Who works in an office today.</summary>
public interface IColleagues
{
    /// <summary>The people who hold a role there today, by name.</summary>
    Task<IReadOnlyList<Colleague>> ListAsync(OrganizationId office, CancellationToken ct);
}

/// <summary>A person of an office.</summary>
/// <param name="Person">The account.</param>
/// <param name="Name">Full name.</param>
/// <param name="Roles">The roles held there today.</param>
/// <param name="RoleText">The roles in words: "Chuyên viên, Lãnh đạo".</param>
public sealed record Colleague(UserId Person, string Name, IReadOnlySet<Role> Roles, string RoleText);
