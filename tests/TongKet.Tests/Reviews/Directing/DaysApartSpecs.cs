using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Deadlines;
using TongKet.Reviews.Directing;
using TongKet.Reviews.Drafting;
using TongKet.Tests.Consolidation;

namespace TongKet.Tests.Reviews.Directing;

/// <summary>After the number the paper stays: where the review says another day, both days stand on the page, and the paper that mends it is offered.</summary>
public sealed class DaysApartSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_says_both_days_and_offers_the_letter_that_names_them()
    {
        await using var scene = await IssuedAsync();
        await using var site = await Site.OpenAsync(scene.Province, scene.Writer);
        var address = $"/dot-tong-ket/{scene.Id.Value}";
        Assert.Null((await site.PageAsync(address)).Document.QuerySelector(".alert-warning"));
        await MoveAsync(scene);

        var note = (await site.PageAsync(address)).Document.QuerySelector(".alert-warning")!;
        using var letter = await site.GetAsync(note.QuerySelector("a[download]")!.GetAttribute("href")!);

        Assert.Contains("văn bản ghi 21/10/2026, đợt nay ghi 23/10/2026", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("theo Công văn số 15", note.TextContent, StringComparison.Ordinal);
        var text = DocxText.Of(await letter.Content.ReadAsByteArrayAsync(Ct));
        Assert.Contains("chậm nhất ngày 23/10/2026 (thay cho ngày 21/10/2026)", text, StringComparison.Ordinal);
        Assert.Contains("số 01-CV/TU", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_agree_need_no_letter()
    {
        await using var scene = await IssuedAsync();

        var letter = await scene.Province.App.RunAsync<PrintChange, Outcome<PrintedDirective>>(p => p.HandleAsync(scene.Id, Ct));

        Assert.Equal(DirectiveProblems.DaysAgree, letter.Problem);
    }

    private async Task<DirectingScene> IssuedAsync()
    {
        var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();
        Province.Value(await scene.IssueAsync());
        Province.Value(await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d => d.LaunchAsync(scene.Id, scene.Writer, Ct)));
        return scene;
    }

    private static async Task MoveAsync(DirectingScene scene)
    {
        var place = (await scene.Province.ReviewsAsync(r => r.ListParticipantsAsync(scene.Id, Ct)))[0].Id;
        Province.Value(
            await scene.Province.App.RunAsync<MoveDeadline, Outcome<int>>(m =>
                m.MoveAsync(scene.Id, [place], new DateOnly(2026, 10, 23), "theo Công văn số 15", scene.Writer, Ct)
            )
        );
    }
}
