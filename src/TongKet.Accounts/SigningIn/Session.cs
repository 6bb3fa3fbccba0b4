using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.SigningIn;

/// <summary>What the database says of a signed-in person now.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Stamp">Changes when the password does.</param>
/// <param name="MustChangePassword">Only the page for a new password is open.</param>
/// <param name="FactorRequired">An administrator requires the second factor of one of the person's roles.</param>
/// <param name="HasFactor">The person has one.</param>
/// <param name="Open">Where the person is signed in: sessions and when each was seen last.</param>
/// <param name="Delegated">Where a leader lets the person approve in his place today.</param>
/// <param name="Offices">Where the person works today, with the roles there.</param>
internal sealed record Session(
    string Name,
    string? Stamp,
    bool MustChangePassword,
    bool FactorRequired,
    bool HasFactor,
    IReadOnlyDictionary<Guid, DateTimeOffset> Open,
    IReadOnlyDictionary<OrganizationId, DelegatedBy> Delegated,
    IReadOnlyDictionary<OrganizationId, IReadOnlySet<Role>> Offices
);
