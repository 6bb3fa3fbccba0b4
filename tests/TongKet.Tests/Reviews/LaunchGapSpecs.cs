using TongKet.Formats.Forms;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Reviews;

/// <summary>What would make every unit ask back is said before the launch, with the place where it is done.</summary>
public sealed class LaunchGapSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task Units_without_a_day_are_not_asked_until_somebody_says_that_they_choose_it()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (draft, plan) = await StartAsync(province);
        var open = plan with { Groups = [plan.Groups[0] with { Deadline = null }] };

        await SaveAsync(province, draft, open, 1);
        var refused = await LaunchAsync(province, draft);
        await SaveAsync(province, draft, open with { Groups = [open.Groups[0] with { OwnChoice = true }] }, 2);

        Assert.Equal("review.no-deadline", refused.Problem?.Code);
        Assert.Contains("Nhóm “Các xã” (4 đơn vị) chưa có thời hạn", refused.Problem!.Message, StringComparison.Ordinal);
        Province.Value(await LaunchAsync(province, draft));
    }

    [Fact]
    public async Task An_outline_of_empty_sections_asks_nothing_unless_a_form_does()
    {
        await using var province = await Province.FoundAsync(postgres);
        var empty = province.Request() with { Outline = [new OutlineDraft("I", "", "", [], [])] };

        var refused = await province.ReviewsAsync(r => r.LaunchAsync(empty, province.Officer, Token));
        var form = new StatisticalForm("", "Kết quả", [new("A", "Số lượng")], [new("1", "Số hội nghị")]);
        var asked = await province.ReviewsAsync(r => r.LaunchAsync(empty with { Forms = [form] }, province.Officer, Token));

        Assert.Equal(ReviewProblems.NothingAsked, refused.Problem);
        Province.Value(asked);
    }

    [Fact]
    public async Task The_page_says_what_is_lacking_and_the_refusal_leads_to_the_place()
    {
        await using var province = await Province.FoundAsync(postgres);
        var (draft, plan) = await StartAsync(province);
        await SaveAsync(province, draft, plan with { Groups = [plan.Groups[0] with { Deadline = null }], Outline = [] }, 1);
        await using var site = await Site.OpenAsync(province, province.Officer);
        var path = $"/dot-tong-ket/tao/{draft.Value}";

        var page = await site.PageAsync(path);
        var back = await site.SubmitAsync(page, path, "phat-dong");

        Assert.Contains("Đợt chưa có mục nào", page.Document.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector(".alert-warning a[href='#don-vi']"));
        Assert.Contains("chưa có thời hạn", back.Message, StringComparison.Ordinal);
        Assert.Equal("#don-vi", back.Address.Fragment);
        Assert.Empty(await province.ReviewsAsync(r => r.ListOfAsync(province.Committee, Token)));
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

    private static Task<Outcome<ReviewId>> SaveAsync(Province province, ReviewId draft, ReviewPlan plan, int version) =>
        province.App.RunAsync<EditDraft, Outcome<ReviewId>>(e => e.SaveAsync(draft, plan, version, province.Officer, Token));

    private static Task<Outcome<ReviewId>> LaunchAsync(Province province, ReviewId draft) =>
        province.App.RunAsync<EditDraft, Outcome<ReviewId>>(e => e.LaunchAsync(draft, province.Officer, Token));
}
