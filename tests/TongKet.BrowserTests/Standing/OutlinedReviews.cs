using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.BrowserTests.Standing;

/// <summary>One review with an outline of as many sections as asked for, and a figure in the first.</summary>
internal sealed class OutlinedReviews : IReviews
{
    public OutlinedReviews(InventedUnits units, int sections)
    {
        Units = units;
        var part = new SectionView(new(Guid.CreateVersion7()), null, 0, "I", "Kết quả thực hiện", "", false);
        SectionView[] leaves =
        [
            .. Enumerable
                .Range(1, sections)
                .Select(i => new SectionView(
                    new(Guid.CreateVersion7()),
                    part.Id,
                    1,
                    $"{i}",
                    $"Nội dung thứ {i} của phong trào đường làng ngõ xóm",
                    "Nêu cách làm và kết quả.",
                    true
                )),
        ];
        Review = units.Review with
        {
            Sections = [part, .. leaves],
            Indicators = [new(new(Guid.CreateVersion7()), leaves[0].Id, "Số km đường bê tông", "km")],
        };
        Place = units.Places[0] with { State = ParticipantState.NotStarted };
    }

    public InventedUnits Units { get; }

    public ReviewView Review { get; set; }

    public ParticipantView Place { get; }

    public Task<ReviewView?> FindAsync(ReviewId id, CancellationToken ct) => Task.FromResult(id == Review.Id ? Review : null);

    public Task<ParticipantView?> FindParticipantAsync(ParticipantId id, CancellationToken ct) =>
        Task.FromResult(id == Place.Id ? Place : null);

    public Task<IReadOnlyList<ParticipantView>> ListParticipantsAsync(ReviewId id, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ParticipantView>>([Place]);

    public Task<IReadOnlyList<ParticipantView>> ListOwedByAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ParticipantView>>(organization == Place.Organization ? [Place] : []);

    public Task<IReadOnlyList<ParticipantView>> ListComingToAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ParticipantView>>([]);

    public Task<IReadOnlyList<ReviewView>> ListOfAsync(OrganizationId organization, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ReviewView>>([]);

    public Task<Outcome<ReviewId>> LaunchAsync(LaunchRequest request, ActingUser who, CancellationToken ct) =>
        throw new NotSupportedException();
}
