using TongKet.Accounts.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
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

    [Fact]
    public async Task An_extension_that_one_unit_was_granted_leaves_the_paper_as_it_stands()
    {
        await using var scene = await IssuedAsync();
        await ExtendAsync(scene, new DateOnly(2026, 10, 28));
        Assert.Empty((await ApartAsync(scene)).Lines);

        await MoveAsync(scene);
        await ExtendAsync(scene, new DateOnly(2026, 10, 29));

        Assert.Equal(new DateOnly(2026, 10, 23), Assert.Single((await ApartAsync(scene)).Lines).Now);
    }

    [Fact]
    public async Task Units_that_were_given_another_day_between_the_number_and_the_launch_stand_together()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();
        Province.Value(await scene.IssueAsync());
        var draft = (await scene.Province.App.RunAsync<EditDraft, ReviewDraft?>(d => d.FindAsync(scene.Id, Ct)))!;
        PlannedGroup[] groups = [.. draft.Plan.Groups.Select(g => g with { Deadline = new DateOnly(2026, 10, 23) })];
        Province.Value(
            await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d =>
                d.SaveAsync(scene.Id, draft.Plan with { Groups = groups }, draft.Version, scene.Writer, Ct)
            )
        );
        var prepared = Assert.Single((await ApartAsync(scene)).Lines);
        Province.Value(await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d => d.LaunchAsync(scene.Id, scene.Writer, Ct)));

        var launched = Assert.Single((await ApartAsync(scene)).Lines);

        Assert.Equal(prepared.Units.ToHashSet(), launched.Units.ToHashSet());
        Assert.Equal((prepared.Said, prepared.Now), (launched.Said, launched.Now));
    }

    private static async Task<DaysApart> ApartAsync(DirectingScene scene) =>
        (await scene.Province.App.RunAsync<ReadDaysApart, DaysApart?>(r => r.OfAsync(scene.Id, Ct)))!;

    private static async Task ExtendAsync(DirectingScene scene, DateOnly day)
    {
        var first = (await scene.Province.ReviewsAsync(r => r.ListParticipantsAsync(scene.Id, Ct)))[0];
        var unit = Province.Person("Tạ Thị Xuyến", first.Organization, Role.Specialist);
        Province.Value(
            await scene.Province.App.RunAsync<AskExtension, Outcome<ReviewId>>(a => a.AskAsync(first.Id, day, "Bão số 9", unit, Ct))
        );
        Province.Value(
            await scene.Province.App.RunAsync<AnswerExtension, Outcome<ReviewId>>(a => a.GrantAsync(first.Id, day, "", scene.Writer, Ct))
        );
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
