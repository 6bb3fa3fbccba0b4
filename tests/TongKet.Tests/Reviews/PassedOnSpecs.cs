using TongKet.Reviews;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reviews;

public sealed class PassedOnSpecs(PostgresFixture postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_unit_launches_its_own_review_from_the_paper_that_its_superior_passed_on_to_it()
    {
        await using var province = await Province.FoundAsync(postgres);
        var directive = await province.TakeDirectiveInAsync();
        await province.DocumentsAsync(async d =>
        {
            await d.PassOnAsync(directive, [province.Communes[0]], Token);
            return true;
        });
        var request = province.Request(new ParticipantGroup([province.Communes[1]], new DateOnly(2026, 10, 1))) with
        {
            Directive = directive,
        };

        var launched = await province.ReviewsAsync(r => r.LaunchAsync(request, province.CommuneOfficer, Token));

        Assert.True(launched.Succeeded, launched.Problem?.Message);
    }

    [Fact]
    public async Task A_paper_that_was_never_sent_to_the_unit_starts_no_review_of_its_own()
    {
        await using var province = await Province.FoundAsync(postgres);
        var directive = await province.TakeDirectiveInAsync();
        var request = province.Request(new ParticipantGroup([province.Communes[1]], new DateOnly(2026, 10, 1))) with
        {
            Directive = directive,
        };

        var launched = await province.ReviewsAsync(r => r.LaunchAsync(request, province.CommuneOfficer, Token));

        Assert.Equal(ReviewProblems.NotOurDirective, launched.Problem);
    }
}
