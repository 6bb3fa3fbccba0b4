using TongKet.Accounts.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reviews;

public sealed class LaunchSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_launched_review_tells_its_outline_in_order_with_the_figures_of_its_sections()
    {
        await using var province = await Province.FoundAsync(postgres);

        var id = await LaunchAsync(province, province.Request());

        var review = await province.ReviewsAsync(r => r.FindAsync(id, Token));
        Assert.Equal(["I", "1", "2", "II"], review!.Sections.Select(s => s.Label));
        Assert.Equal([false, true, true, true], review.Sections.Select(s => s.IsLeaf));
        Assert.Equal(review.Sections[0].Id, review.Sections[1].Parent);
        var figure = Assert.Single(review.Indicators);
        Assert.Equal((review.Sections[1].Id, "Số hội nghị"), (figure.Section, figure.Name));
        Assert.Equal((province.Committee, province.Board), (review.Owner, review.Intermediary));
    }

    [Fact]
    public async Task Sending_the_form_five_times_at_once_launches_once()
    {
        await using var province = await Province.FoundAsync(postgres);
        var request = province.Request();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => LaunchAsync(province, request)));

        Assert.Single(await province.ReviewsAsync(r => r.ListOfAsync(province.Committee, Token)));
        Assert.Equal(4, (await province.ReviewsAsync(r => r.ListParticipantsAsync(request.Id, Token))).Count);
    }

    [Fact]
    public async Task The_owner_owes_itself_nothing_the_intermediary_reports_straight_and_nobody_reports_twice()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (early, late) = (new DateOnly(2026, 10, 1), new DateOnly(2026, 11, 1));

        var id = await LaunchAsync(
            province,
            province.Request(
                new([province.Committee, province.Board, province.Communes[0]], early),
                new([province.Communes[0], province.Communes[1]], late)
            )
        );

        var places = await province.ReviewsAsync(r => r.ListParticipantsAsync(id, Token));
        Assert.Equal(
            [(province.Board, null, early), (province.Communes[0], province.Board, early), (province.Communes[1], province.Board, late)],
            places.Select(p => (p.Organization, p.Via, p.Deadline!.Value)).OrderBy(p => p.Value).ThenBy(p => p.Via is not null)
        );
    }

    [Fact]
    public async Task What_is_launched_comes_to_recipient_and_intermediary_and_is_owed_by_the_units()
    {
        await using var province = await Province.FoundAsync(postgres);

        await LaunchAsync(province, province.Request());

        Assert.Equal(4, (await province.ReviewsAsync(r => r.ListComingToAsync(province.Board, Token))).Count);
        Assert.Equal(4, (await province.ReviewsAsync(r => r.ListComingToAsync(province.Committee, Token))).Count);
        Assert.Single(await province.ReviewsAsync(r => r.ListOwedByAsync(province.Communes[2], Token)));
        Assert.Single(await province.ReviewsAsync(r => r.ListOfAsync(province.Board, Token)));
    }

    [Fact]
    public async Task A_launch_without_units_outline_or_title_is_refused_and_leaves_nothing()
    {
        await using var province = await Province.FoundAsync(postgres);
        var request = province.Request();

        Assert.Equal(
            "review.no-participants",
            await RefusedAsync(province, province.Request(new ParticipantGroup([province.Committee], null)))
        );
        Assert.Equal("review.no-outline", await RefusedAsync(province, request with { Outline = [] }));
        Assert.Equal("review.blank-section", await RefusedAsync(province, request with { Outline = [new(" ", "", "", [], [])] }));
        Assert.Equal("review.no-title", await RefusedAsync(province, request with { Title = " " }));
        Assert.Equal(
            "review.not-our-place",
            await RefusedAsync(province, request with { AnswersTo = new ParticipantId(Guid.CreateVersion7()) })
        );
        Assert.Equal(
            "review.organization-gone",
            await RefusedAsync(province, province.Request(new ParticipantGroup([new(Guid.CreateVersion7())], null)))
        );
        Assert.Empty(await province.ReviewsAsync(r => r.ListOfAsync(province.Committee, Token)));
    }

    [Fact]
    public async Task A_commune_collects_below_for_its_own_place_above()
    {
        await using var province = await Province.FoundAsync(postgres);
        await LaunchAsync(province, province.Request());
        var place = Assert.Single(await province.ReviewsAsync(r => r.ListOwedByAsync(province.Communes[0], Token)));

        var below = province.Request(new ParticipantGroup([province.Communes[1]], null)) with { AnswersTo = place.Id, Intermediary = null };
        var launched = await province.ReviewsAsync(r => r.LaunchAsync(below, province.CommuneOfficer, Token));

        Assert.Equal(place.Id, (await province.ReviewsAsync(r => r.FindAsync(Province.Value(launched), Token)))!.AnswersTo);
    }

    [Fact]
    public async Task Units_and_the_intermediary_may_read_the_directive_once_it_is_launched()
    {
        await using var province = await Province.FoundAsync(postgres);
        var directive = await province.TakeDirectiveInAsync();

        await LaunchAsync(province, province.Request() with { Directive = directive });
        await province.App.DrainAsync();

        var owners = await OwnersAsync(province, "document", directive.Value);
        Assert.Equal(province.Committee, owners!.Owner);
        Assert.Superset(
            new HashSet<TongKet.Organizations.Contracts.OrganizationId>([.. province.Communes, province.Board]),
            owners.Addressed.ToHashSet()
        );
    }

    internal static Task<ResourceOwners?> OwnersAsync(Province province, string resource, Guid id) =>
        province.App.RunAsync<IEnumerable<IResourceOwnership>, ResourceOwners?>(all =>
            all.Single(o => o.Resource == resource).FindAsync(id, Token)
        );

    private static async Task<ReviewId> LaunchAsync(Province province, LaunchRequest request) =>
        Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Token)));

    private static async Task<string?> RefusedAsync(Province province, LaunchRequest request) =>
        (await province.ReviewsAsync(r => r.LaunchAsync(request, province.Officer, Token))).Problem?.Code;

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
