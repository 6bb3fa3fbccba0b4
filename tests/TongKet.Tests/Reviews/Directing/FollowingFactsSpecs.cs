using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Deadlines;
using TongKet.Reviews.Directing;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Reviews.Directing;

/// <summary>Paper and review do not part: before the number the paper follows, and what was on its way comes back with the word why.</summary>
public sealed class FollowingFactsSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Other = new(2026, 10, 23);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_day_in_the_preparation_stands_in_the_paper_and_takes_it_back_from_the_clerk()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();

        await MoveInDraftAsync(scene);

        var view = await scene.ViewAsync();
        Assert.Equal(DirectiveStage.SentBack, view.Directive!.Stage);
        Assert.Contains("Đợt đã đổi sau khi trình", view.Directive.BackWhy, StringComparison.Ordinal);
        Assert.Contains(
            "chậm nhất ngày 23/10/2026",
            Assert.Single(view.Shown.Parts, p => p.Key == "nhom-1").Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "23/10/2026",
            Assert.Single(DirectiveDifferences.Between(view.Before!.Text, view.Shown)).Now,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_day_moved_after_the_launch_takes_it_back_too()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d => d.LaunchAsync(scene.Id, scene.Writer, Ct)));
        await scene.SignedAsync();

        await MoveAsync(scene);

        Assert.Equal(DirectiveStage.SentBack, (await scene.ViewAsync()).Directive!.Stage);
    }

    [Fact]
    public async Task Whatever_moved_it_is_neither_approved_nor_numbered_by_old_facts()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();
        await ChangeDraftAsync(scene);

        Assert.Equal(DirectiveProblems.FactsMoved, (await scene.IssueAsync()).Problem);
        Assert.Equal(DirectiveStage.SentBack, (await scene.ViewAsync()).Directive!.Stage);
    }

    [Fact]
    public async Task Words_that_a_person_wrote_stay_until_that_person_settles_them()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));
        var text = (await scene.ViewAsync()).Shown;
        var mine = text with { Signer = "Đoàn Khắc Nhượng", Parts = [.. text.Parts.Select(Mine)] };
        Province.Value(await scene.SaveAsync(mine, 1));

        await MoveInDraftAsync(scene);
        var view = await scene.ViewAsync();

        Assert.Equal("Các đơn vị nộp sớm.", Assert.Single(view.Shown.Parts, p => p.Key == "nhom-1").Text);
        Assert.Equal("directive.unsettled", (await scene.HandOverAsync()).Problem?.Code);
        var kept = FollowedText.Keep(view.Shown, view.Fresh, "nhom-1");
        Province.Value(await scene.SaveAsync(kept, view.Directive!.Version));
        Province.Value(await scene.HandOverAsync());
    }

    [Fact]
    public async Task The_launch_itself_changes_no_fact_and_what_was_approved_before_it_is_numbered_after_it()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        var units = scene.Province.Communes.Select(c => c.Value).ToArray();
        var draft = (await scene.Province.App.RunAsync<EditDraft, ReviewDraft?>(d => d.FindAsync(scene.Id, Ct)))!;
        PlannedGroup[] groups = [new("Nhóm ven biển", Other, units[2..], ""), new("Các đảng ủy thuộc khối 1", Other, units[..2], "")];
        var plan = draft.Plan with { Groups = groups, Via = "Ban Tuyên giáo và Dân vận Tỉnh ủy" };
        Province.Value(
            await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d =>
                d.SaveAsync(scene.Id, plan, draft.Version, scene.Writer, Ct)
            )
        );
        await scene.SignedAsync();
        var approved = (await scene.ViewAsync()).Shown;

        Province.Value(await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d => d.LaunchAsync(scene.Id, scene.Writer, Ct)));
        Province.Value(await scene.IssueAsync());

        Assert.Equal(approved.Parts, (await scene.ViewAsync()).Shown.Parts);
    }

    private static DirectivePart Mine(DirectivePart part) => part.Key == "nhom-1" ? part with { Text = "Các đơn vị nộp sớm." } : part;

    private static async Task ChangeDraftAsync(DirectingScene scene)
    {
        var draft = (await scene.Province.App.RunAsync<EditDraft, ReviewDraft?>(d => d.FindAsync(scene.Id, Ct)))!;
        var plan = draft.Plan with { Groups = [.. draft.Plan.Groups.Select(g => g with { Deadline = Other })] };
        Province.Value(
            await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d =>
                d.SaveAsync(scene.Id, plan, draft.Version, scene.Writer, Ct)
            )
        );
    }

    // By the page, as a person does it.
    private static async Task MoveInDraftAsync(DirectingScene scene)
    {
        await using var site = await Site.OpenAsync(scene.Province, scene.Writer);
        var page = await site.PageAsync($"/dot-tong-ket/tao/{scene.Id.Value}");
        await site.SubmitAsync(page, $"/dot-tong-ket/tao/{scene.Id.Value}", "luu", ("g-day", "23/10/2026"));
    }

    private static async Task MoveAsync(DirectingScene scene)
    {
        var places = await scene.Province.ReviewsAsync(r => r.ListParticipantsAsync(scene.Id, Ct));
        Province.Value(
            await scene.Province.App.RunAsync<MoveDeadline, Outcome<int>>(m =>
                m.MoveAsync(scene.Id, [places[0].Id], Other, "theo đề nghị", scene.Writer, Ct)
            )
        );
        await scene.Province.App.DrainAsync();
    }
}
