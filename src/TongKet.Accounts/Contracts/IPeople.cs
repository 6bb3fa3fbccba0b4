using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.Contracts;

/// <summary>People and where they work, for other modules.</summary>
public interface IPeople
{
    /// <summary>Names of people by id.</summary>
    Task<IReadOnlyDictionary<UserId, string>> NamesAsync(IReadOnlyCollection<UserId> ids, CancellationToken ct);

    /// <summary>Makes an account with one membership; for sample data, the demo and first start. Idempotent by user name.</summary>
    Task<UserId> EnsureAsync(
        string userName,
        string name,
        string password,
        OrganizationId organization,
        IReadOnlyCollection<Role> roles,
        CancellationToken ct
    );

    /// <summary>Makes many sample accounts with one password; those whose user name exists stay as they are. They are shown on the sign-in page.</summary>
    Task EnsureSampleAsync(IReadOnlyCollection<SamplePerson> people, string password, CancellationToken ct);

    /// <summary>The offices for which a person may act today, with the roles there.</summary>
    Task<IReadOnlyDictionary<OrganizationId, IReadOnlySet<Role>>> OfficesAsync(UserId person, CancellationToken ct);
}

/// <summary>A sample account and its place.</summary>
/// <param name="UserName">Tên đăng nhập.</param>
/// <param name="Name">Full name.</param>
/// <param name="Organization">Where the person works.</param>
/// <param name="Roles">The roles there.</param>
public sealed record SamplePerson(string UserName, string Name, OrganizationId Organization, IReadOnlyCollection<Role> Roles);
