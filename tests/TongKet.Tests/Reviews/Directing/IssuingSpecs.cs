using TongKet.Consolidation.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Directing;
using TongKet.Reviews.Drafting;
using TongKet.Tests.Consolidation;

namespace TongKet.Tests.Reviews.Directing;

public sealed class IssuingSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_takes_a_number_enters_the_register_and_the_review_comes_from_it()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();

        var issued = Province.Value(await scene.IssueAsync());

        var paper = (await scene.Province.DocumentsAsync(d => d.FindAsync(issued, Ct)))!;
        Assert.Equal(("01-CV/TU", true), (paper.Symbol, paper.IsOutgoing));
        Assert.NotNull(paper.File);
        var draft = await scene.Province.App.RunAsync<EditDraft, ReviewDraft?>(d => d.FindAsync(scene.Id, Ct));
        Assert.Equal(issued, draft!.Directive);
        await scene.Province.App.DrainAsync();
        Assert.True(await SeesAsync(scene, issued, scene.Province.PeoplesCommittee));
        Assert.False(await SeesAsync(scene, issued, scene.Province.Communes[0]));
    }

    [Fact]
    public async Task What_stands_in_the_register_is_what_the_paper_says()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();
        var issued = Province.Value(await scene.IssueAsync());

        var facts = (await scene.Province.DocumentsAsync(d => d.FactsAsync(issued, Ct)))!.Value.Facts;
        var plan = await scene.Province.App.RunAsync<PlanFromDocument, ReviewPlan>(p => p.MakeAsync(facts, scene.Province.Committee, Ct));

        var draft = (await scene.Province.App.RunAsync<EditDraft, ReviewDraft?>(d => d.FindAsync(scene.Id, Ct)))!.Plan;
        Assert.Equal(draft.Groups.Select(g => g.Deadline).Distinct(), plan.Groups.Select(g => g.Deadline).Distinct());
        Assert.Equal(Units(draft), Units(plan));
        Assert.Equal(Titles(draft.Outline), Titles(plan.Outline));
        Assert.Equal(draft.Title, plan.Title);
        Assert.Contains(facts.References, r => r.Symbol == "77/UBND");
    }

    [Fact]
    public async Task Launched_later_it_is_passed_on_to_the_units()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();
        var issued = Province.Value(await scene.IssueAsync());

        Province.Value(await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d => d.LaunchAsync(scene.Id, scene.Writer, Ct)));
        await scene.Province.App.DrainAsync();

        Assert.Equal(issued, (await scene.Province.ReviewsAsync(r => r.FindAsync(scene.Id, Ct)))!.Directive);
        Assert.True(await SeesAsync(scene, issued, scene.Province.Communes[0]));
    }

    [Fact]
    public async Task Launched_before_the_units_read_it_at_once_and_its_ground_is_still_the_superiors_paper()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        var draft = (await scene.Province.App.RunAsync<EditDraft, ReviewDraft?>(d => d.FindAsync(scene.Id, Ct)))!;
        var through = draft.Plan with { Via = "Ban Tuyên giáo và Dân vận Tỉnh ủy" };
        Province.Value(
            await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(async d =>
            {
                Province.Value(await d.SaveAsync(scene.Id, through, draft.Version, scene.Writer, Ct));
                return await d.LaunchAsync(scene.Id, scene.Writer, Ct);
            })
        );
        await scene.SignedAsync();

        var issued = Province.Value(await scene.IssueAsync(15));
        await scene.Province.App.DrainAsync();

        Assert.True(await SeesAsync(scene, issued, scene.Province.Communes[3]));
        Assert.True(await SeesAsync(scene, issued, scene.Province.Board));
        Assert.Equal("15-CV/TU", (await scene.ViewAsync()).Directive!.Symbol);
        Assert.Equal("77/UBND", (await scene.ViewAsync()).Matter.Basis!.Symbol);
    }

    [Fact]
    public async Task The_consolidated_report_carries_out_the_superiors_paper_not_our_own()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();
        Province.Value(await scene.IssueAsync());
        Province.Value(await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d => d.LaunchAsync(scene.Id, scene.Writer, Ct)));
        await scene.Province.App.DrainAsync();

        var paper = await scene.Province.App.RunAsync<IConsolidations, Outcome<byte[]>>(async c =>
            await c.ToDocxAsync(Province.Value(await c.OpenAsync(scene.Id, scene.Writer, Ct)), PaperVariant.Official, Ct)
        );

        var text = DocxText.Of(Province.Value(paper));
        Assert.Contains("Thực hiện Công văn số 77/UBND", text, StringComparison.Ordinal);
        Assert.DoesNotContain("01-CV/TU", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_it_has_one_number_and_then_nobody_changes_a_word()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        var text = await scene.SignedAsync();

        var first = Province.Value(await scene.IssueAsync());
        var second = Province.Value(await scene.IssueAsync());

        Assert.Equal(first, second);
        Assert.Equal(DirectiveProblems.Issued, (await scene.SaveAsync(text with { Subject = "khác" }, 2)).Problem);
        Assert.Equal(DirectiveProblems.Issued, (await scene.ComposeAsync("KH")).Problem);
    }

    [Fact]
    public async Task A_number_that_is_taken_is_refused_and_the_draft_can_be_written_on()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        var text = await scene.SignedAsync();
        var other = new OutgoingDocument(Guid.CreateVersion7(), scene.Province.Committee, "CV", new DateOnly(2026, 9, 10), "khác", 5, null);
        Province.Value(await scene.Province.DocumentsAsync(d => d.RegisterOutgoingAsync(other, scene.Writer, Ct)));

        Assert.False((await scene.IssueAsync(5)).Succeeded);
        Assert.True((await scene.SaveAsync(text with { Subject = "sửa tiếp" }, 2)).Succeeded);
    }

    [Fact]
    public async Task Without_a_signer_it_takes_no_number()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));

        Assert.Equal(DirectiveProblems.NoSigner, (await scene.IssueAsync()).Problem);
        Assert.Equal(
            1,
            await scene.Province.DocumentsAsync(d => d.NextNumberAsync(scene.Province.Committee, "CV", new DateOnly(2026, 9, 10), Ct))
        );
    }

    private static Task<bool> SeesAsync(DirectingScene scene, DocumentId paper, OrganizationId office) =>
        scene.Province.DocumentsAsync(d => d.IsOursOrSentToUsAsync(paper, office, Ct));

    private static IEnumerable<Guid> Units(ReviewPlan plan) => plan.Groups.SelectMany(g => g.Organizations).Order();

    private static IEnumerable<string> Titles(IReadOnlyList<OutlineDraft> sections) =>
        sections.SelectMany(s => Titles(s.Children).Prepend($"{s.Label} {s.Title.ToUpperInvariant()}"));
}
