using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Accounts.SigningIn;

/// <summary>What the database says of a signed-in person now.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Stamp">Changes when the password does.</param>
/// <param name="MustChangePassword">Only the page for a new password is open.</param>
/// <param name="Offices">Where the person works today, with the roles there.</param>
internal sealed record Session(
    string Name,
    string? Stamp,
    bool MustChangePassword,
    IReadOnlyDictionary<OrganizationId, IReadOnlySet<Role>> Offices
);
