using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.BrowserTests.Standing;

/// <summary>A signed-in person without an account.</summary>
internal sealed class SignedIn(OrganizationId office, params Role[] roles) : ICurrentUser
{
    public ActingUser? Find() => new(new UserId(Guid.Empty), "Trần Thị Minh", office, roles.ToHashSet());
}

/// <summary>Nobody but the signed-in person.</summary>
internal sealed class NoPeople : IPeople
{
    public Task<IReadOnlyDictionary<UserId, string>> NamesAsync(IReadOnlyCollection<UserId> ids, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<UserId, string>>(new Dictionary<UserId, string>());

    public Task<UserId> EnsureAsync(
        string userName,
        string name,
        string password,
        OrganizationId organization,
        IReadOnlyCollection<Role> roles,
        CancellationToken ct
    ) => throw new NotSupportedException();

    public Task EnsureSampleAsync(IReadOnlyCollection<SamplePerson> people, string password, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<IReadOnlyDictionary<OrganizationId, IReadOnlySet<Role>>> OfficesAsync(UserId person, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<OrganizationId, IReadOnlySet<Role>>>(new Dictionary<OrganizationId, IReadOnlySet<Role>>());
}

/// <summary>The invented tree.</summary>
internal sealed class InventedOrganizations(InventedUnits units) : IOrganizations
{
    public Task<OrganizationTree> TreeAsync(DateOnly on, CancellationToken ct) => Task.FromResult(units.Tree);

    public Task<RecipientResolution> ResolveAsync(string phrase, OrganizationId issuer, DateOnly on, CancellationToken ct) =>
        Task.FromResult(new RecipientResolution(phrase, [], [], null));
}

/// <summary>The invented review.</summary>
internal sealed class InventedReviews(InventedUnits units) : IReviews
{
    public Task<ReviewView?> FindAsync(ReviewId id, CancellationToken ct) => Task.FromResult(id == units.Review.Id ? units.Review : null);

    public Task<ParticipantView?> FindParticipantAsync(ParticipantId id, CancellationToken ct) =>
        Task.FromResult(units.Places.FirstOrDefault(p => p.Id == id));

    public Task<IReadOnlyList<ParticipantView>> ListParticipantsAsync(ReviewId id, CancellationToken ct) => Task.FromResult(units.Places);

    public Task<IReadOnlyList<ParticipantView>> ListOwedByAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ParticipantView>>([.. units.Places.Where(p => p.Organization == organization)]);

    public Task<IReadOnlyList<ParticipantView>> ListComingToAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ParticipantView>>([.. units.Places.Where(p => p.Recipient == organization || p.Via == organization)]);

    public Task<IReadOnlyList<ReviewView>> ListOfAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ReviewView>>([units.Review]);

    public Task<Outcome<ReviewId>> LaunchAsync(LaunchRequest request, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();
}
