using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Consolidation;

/// <summary>The owner's review and that of its superior, in which the owner has a place.</summary>
internal sealed class KnownReviews : IReviews
{
    public KnownReviews(KnownOrganizations organizations, OrganizationId owner, int units)
    {
        Own = Outlines.Review(owner, "Tổng kết 05 năm thực hiện Chỉ thị về giữ nước đầu nguồn", Outlines.Own());
        Superior = Outlines.Review(
            OrganizationId.From(Guid.CreateVersion7()),
            "Tổng kết toàn tỉnh về giữ nước đầu nguồn",
            Outlines.Superior()
        );
        Units =
        [
            .. Enumerable
                .Range(1, units)
                .Select(n => organizations.Add($"Chi bộ thôn Nậm {n:00}", "CB", OrganizationKind.PartyCell, owner))
                .Select(unit => Place(Own, unit)),
        ];
        PlaceAbove = Place(Superior, owner);
    }

    public ReviewView Own { get; set; }
    public ReviewView Superior { get; }
    public IReadOnlyList<ParticipantView> Units { get; }
    public ParticipantView PlaceAbove { get; }

    public Task<ReviewView?> FindAsync(ReviewId id, CancellationToken ct) =>
        Task.FromResult(new[] { Own, Superior }.FirstOrDefault(r => r.Id == id));

    public Task<ParticipantView?> FindParticipantAsync(ParticipantId id, CancellationToken ct) =>
        Task.FromResult(Units.Append(PlaceAbove).FirstOrDefault(p => p.Id == id));

    public Task<IReadOnlyList<ParticipantView>> ListParticipantsAsync(ReviewId id, CancellationToken ct) => Task.FromResult(Units);

    public Task<IReadOnlyList<ParticipantView>> ListOwedByAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ParticipantView>>([PlaceAbove]);

    public Task<IReadOnlyList<ParticipantView>> ListComingToAsync(OrganizationId organization, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<ReviewView>> ListOfAsync(OrganizationId organization, CancellationToken ct) =>
        throw new NotSupportedException();

    public Task<Outcome<ReviewId>> LaunchAsync(LaunchRequest request, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();

    private static ParticipantView Place(ReviewView review, OrganizationId unit) =>
        new(
            ParticipantId.From(Guid.CreateVersion7()),
            review.Id,
            review.Title,
            unit,
            review.Owner,
            null,
            new DateOnly(2026, 9, 20),
            ParticipantState.NotStarted,
            null,
            null
        );
}
