using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Reports;

internal sealed class FakeColleagues : IColleagues
{
    public List<ActingUser> People { get; } = [];

    public Task<IReadOnlyList<Colleague>> ListAsync(OrganizationId office, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Colleague>>([
            .. People.Where(p => p.Organization == office).Select(p => new Colleague(p.User, p.Name, p.Roles, string.Join(", ", p.Roles))),
        ]);
}
