using TongKet.Accounts.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Directing;

namespace TongKet.Tests.Reviews.Directing;

/// <summary>Writers, leader, clerk, number: each decides on what is on the screen, and everybody sees with whom it lies.</summary>
public sealed class DirectiveRoadSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_goes_to_the_leader_then_to_the_clerk_and_only_then_takes_a_number()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await SignAsync(scene);
        Assert.Equal(DirectiveProblems.NotWithLeader, (await scene.ApproveAsync()).Problem);

        Province.Value(await scene.HandOverAsync());
        Assert.Equal((DirectiveStage.WithLeader, "Lương Thị Hạnh"), await OnlyAsync(scene));
        Assert.Equal(DirectiveProblems.NotApproved, (await scene.IssueAsync()).Problem);
        Province.Value(await scene.ApproveAsync());
        Assert.Equal((DirectiveStage.WithClerk, "Vũ Thị Hoài"), await OnlyAsync(scene));
        Province.Value(await scene.IssueAsync());

        Assert.Empty(await WaitingAsync(scene));
    }

    [Fact]
    public async Task Whom_the_leader_delegated_approves_in_his_name()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await SignAsync(scene);
        Province.Value(await scene.HandOverAsync());
        var given = new DelegatedBy(Guid.CreateVersion7(), scene.Leader.User, scene.Leader.Name, new(2026, 9, 1), new(2026, 9, 30));

        Province.Value(await scene.ApproveAsync(leader: scene.Province.Colleague with { Delegated = given }));

        Assert.Equal("Phùng Văn Kha (được Vũ Thị Hoài ủy quyền)", (await scene.ViewAsync()).Directive!.ReadyBy);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sent_back_with_a_reason_it_is_with_its_writers_and_the_next_reading_shows_what_changed(bool byClerk)
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        var text = await scene.SignedAsync();
        var read = (await scene.ViewAsync()).Directive!.Version;
        Task<Kernel.Outcomes.Outcome<int>> BackAsync(string why) =>
            byClerk
                ? scene.DecideAsync(d => d.ClerkSendsBackAsync(scene.Id, read, why, scene.Writer, Ct))
                : scene.DecideAsync(d => d.SendBackAsync(scene.Id, read, why, scene.Leader, Ct));

        Assert.Equal(DirectiveProblems.NoReason, (await BackAsync(" ")).Problem);
        Province.Value(await BackAsync("Thiếu nơi nhận"));
        var back = Assert.Single(await WaitingAsync(scene));
        Province.Value(await scene.SaveAsync(text with { Copies = [.. text.Copies, "Báo Bình Hải"] }, read));
        Province.Value(await scene.HandOverAsync());

        Assert.Equal((DirectiveStage.SentBack, "Thiếu nơi nhận", "người soạn"), (back.Stage, back.Why, back.HeldBy));
        var view = await scene.ViewAsync();
        var change = Assert.Single(DirectiveDifferences.Between(view.Before!.Text, view.Shown));
        Assert.Equal("Nơi nhận", change.Name);
        Assert.EndsWith("Báo Bình Hải", change.Now, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_a_second_ago_takes_no_number_unread()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        var text = await scene.SignedAsync();
        var seen = (await scene.ViewAsync()).Directive!.Version;
        Province.Value(await scene.SaveAsync(text with { Subject = "sửa phút cuối" }, seen, scene.Province.Colleague));
        Province.Value(await scene.HandOverAsync());
        Province.Value(await scene.ApproveAsync());

        var refused = await scene.IssueAsync(seen: seen);

        Assert.Equal("directive.moved-on", refused.Problem?.Code);
        var view = await scene.ViewAsync(since: seen);
        Assert.Equal("sửa phút cuối", Assert.Single(DirectiveDifferences.Between(view.Before!.Text, view.Shown)).Now);
        Assert.Null(view.Directive!.Symbol);
        Province.Value(await scene.IssueAsync());
    }

    [Fact]
    public async Task What_a_colleague_wrote_meanwhile_is_neither_handed_over_nor_approved_unread()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        var text = await SignAsync(scene);
        Province.Value(await scene.SaveAsync(text with { Subject = "của người khác" }, 2, scene.Province.Colleague));

        Assert.Equal("directive.moved-on", (await scene.HandOverAsync(seen: 2)).Problem?.Code);
        Province.Value(await scene.HandOverAsync());
        Assert.Equal("directive.moved-on", (await scene.ApproveAsync(seen: 2)).Problem?.Code);
    }

    [Fact]
    public async Task Without_a_signer_it_is_to_be_completed_and_then_handed_over()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));

        Assert.EndsWith("bổ sung rồi trình.", (await scene.HandOverAsync()).Problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_takes_it_back_from_the_clerk()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        var text = await scene.SignedAsync();

        Province.Value(await scene.SaveAsync(text with { Subject = "sửa lại" }, (await scene.ViewAsync()).Directive!.Version));

        Assert.Empty(await WaitingAsync(scene));
        Assert.Equal(DirectiveProblems.NotApproved, (await scene.IssueAsync()).Problem);
    }

    private static async Task<DirectiveText> SignAsync(DirectingScene scene)
    {
        Province.Value(await scene.ComposeAsync("CV"));
        var text = (await scene.ViewAsync()).Shown with { Signer = "Đoàn Khắc Nhượng" };
        Province.Value(await scene.SaveAsync(text, 1));
        return text;
    }

    private static async Task<(DirectiveStage, string)> OnlyAsync(DirectingScene scene) =>
        Assert.Single(await WaitingAsync(scene)) is var only ? (only.Stage, only.By) : default;

    private static Task<IReadOnlyList<DirectiveOnItsWay>> WaitingAsync(DirectingScene scene) =>
        scene.Province.App.RunAsync<IDirectives, IReadOnlyList<DirectiveOnItsWay>>(d => d.OnTheirWayAsync(scene.Province.Committee, Ct));
}
