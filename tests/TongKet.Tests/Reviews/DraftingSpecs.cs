using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Reviews;

public sealed class DraftingSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_double_click_on_launch_is_one_launch_and_no_stranger_is_blamed()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (draft, plan) = await StartAsync(province);

        Outcome<ReviewId>[] saved = [await SaveAsync(province, draft, plan), await SaveAsync(province, draft, plan)];
        var launched = await Task.WhenAll(LaunchAsync(province, draft), LaunchAsync(province, draft));

        Assert.All([.. saved, .. launched], outcome => Assert.Equal(draft, Province.Value(outcome)));
        Assert.Null(await province.App.RunAsync<EditDraft, ReviewDraft?>(e => e.FindAsync(draft, Token)));
    }

    [Fact]
    public async Task Another_plan_saved_meanwhile_is_still_a_conflict()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (draft, plan) = await StartAsync(province);

        await SaveAsync(province, draft, plan);
        var second = await SaveAsync(province, draft, plan with { Title = "Tên khác" });

        Assert.Equal(ProblemKind.Conflict, second.Problem?.Kind);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<(ReviewId, ReviewPlan)> StartAsync(Province province)
    {
        var draft = Province.Value(
            await province.App.RunAsync<StartDraft, Outcome<Guid>>(s => s.FromReviewAsync(null, province.Officer, Token))
        );
        var request = province.Request();
        var plan = new ReviewPlan
        {
            Title = request.Title,
            RecipientText = request.RecipientText,
            Outline = request.Outline,
            Groups = [new PlannedGroup("Các xã", new(2026, 10, 15), [.. province.Communes.Select(c => c.Value)], "")],
        };
        return (new ReviewId(draft), plan);
    }

    private static Task<Outcome<ReviewId>> SaveAsync(Province province, ReviewId draft, ReviewPlan plan) =>
        province.App.RunAsync<EditDraft, Outcome<ReviewId>>(e => e.SaveAsync(draft, plan, 1, province.Officer, Token));

    private static Task<Outcome<ReviewId>> LaunchAsync(Province province, ReviewId draft) =>
        province.App.RunAsync<EditDraft, Outcome<ReviewId>>(e => e.LaunchAsync(draft, province.Officer, Token));
}
