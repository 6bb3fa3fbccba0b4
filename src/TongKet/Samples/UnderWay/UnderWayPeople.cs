using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Samples.UnderWay;

/// <summary>The sample accounts as those who act: the same people that one signs in as.</summary>
internal sealed class UnderWayPeople(IPeople people)
{
    private static readonly ILookup<OrganizationId, SamplePerson> ByOffice = SamplePeople.All().ToLookup(p => p.Organization);

    /// <summary>Somebody of an office who has a role.</summary>
    public async Task<ActingUser> OfAsync(OrganizationId office, Role role, CancellationToken ct)
    {
        var person = ByOffice[office].First(p => p.Roles.Contains(role));
        // The account is there: only its id is asked for.
        var id = await people.EnsureAsync(person.UserName, person.Name, SamplePassword.Text, office, person.Roles, ct);
        return new ActingUser(id, person.Name, office, person.Roles.ToHashSet());
    }
}
