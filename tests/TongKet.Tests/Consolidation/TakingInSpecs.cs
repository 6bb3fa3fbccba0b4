using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Taking;
using TongKet.Consolidation.TakingIn;
using TongKet.Formats.Forms;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Consolidation;

public sealed class TakingInSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Opening_twice_takes_each_passage_in_once()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(
            0,
            new Dictionary<int, string> { [2] = "<p>Đã quán triệt đến chi bộ.</p><ul><li>Phát tờ gấp</li><li>Nói trên loa</li></ul>" }
        );

        await world.OpenAsync();
        var first = world.Id;
        await world.OpenAsync();

        Assert.Equal(first, world.Id);
        var counts = await world.CountsAsync();
        Assert.Equal((3, 3, 0), (counts.Passages, counts.Open, counts.Used));
    }

    [Fact]
    public async Task What_one_unit_sent_is_taken_in_without_looking_at_the_others()
    {
        await using var world = await World.StartAsync(postgres);
        await world.OpenAsync();
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p>" });
        world.Reports.Send(1, new Dictionary<int, string> { [2] = "<p>Trồng 3 ha.</p>" });

        await TakeInAsync(world, unit: 0);
        Assert.Equal(["Họp 12 buổi."], (await world.RowsAsync(db => db.Contributions)).Select(c => c.Text));

        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 14 buổi.</p>" });
        await TakeInAsync(world, unit: 1);
        await TakeInAsync(world, unit: 0);
        await TakeInAsync(world, unit: 0);
        Assert.Equal(["Họp 14 buổi.", "Trồng 3 ha."], (await world.RowsAsync(db => db.Contributions)).Select(c => c.Text).Order());

        world.Reports.Return(1);
        await TakeInAsync(world, unit: 1);
        Assert.Equal(["Họp 14 buổi."], (await world.RowsAsync(db => db.Contributions)).Select(c => c.Text));

        static Task<object?> TakeInAsync(World world, int unit) =>
            world.App.RunAsync<TakeInSubmissions, object?>(async t =>
            {
                await t.HandleAsync(world.Id, world.Reviews.Units[unit].Id, Ct);
                return null;
            });
    }

    [Fact]
    public async Task A_new_version_replaces_what_waits_and_marks_what_was_used()
    {
        await using var world = await World.StartAsync(postgres);
        var firstVersion = world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p><p>Phát 30 tờ gấp.</p>" });
        await world.OpenAsync();
        var taken = (await world.RowsAsync(db => db.Contributions.Where(c => c.Text == "Họp 12 buổi."))).Single();
        await world.App.RunAsync<TakeContributions, object?>(async t =>
            await t.HandleAsync(world.Id, [taken.Id], TakeAs.Separate, world.Writer, Ct)
        );

        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 14 buổi.</p>" });
        await world.OpenAsync();

        var rows = (await world.RowsAsync(db => db.Contributions)).ToDictionary(c => c.Text);
        Assert.Equal(["Họp 12 buổi.", "Họp 14 buổi."], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            (Currency.Replaced, ContributionStatus.Used, firstVersion),
            (rows["Họp 12 buổi."].Currency, rows["Họp 12 buổi."].Status, rows["Họp 12 buổi."].Submission)
        );
        Assert.Equal((Currency.Current, ContributionStatus.Open), (rows["Họp 14 buổi."].Currency, rows["Họp 14 buổi."].Status));
    }

    [Fact]
    public async Task What_a_new_version_says_word_for_word_again_stays_decided()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p><p>Trồng 3 ha.</p>" });
        await world.OpenAsync();
        await world.TakeAllAsync();

        var second = world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Trồng 3 ha.</p><p>Họp 12 buổi.</p><p>Thêm một ý.</p>" });
        await world.OpenAsync();

        var rows = (await world.RowsAsync(db => db.Contributions)).ToDictionary(c => c.Text);
        Assert.All(
            ["Họp 12 buổi.", "Trồng 3 ha."],
            text =>
                Assert.Equal(
                    (ContributionStatus.Used, Currency.Current, (SubmissionId?)second),
                    (rows[text].Status, rows[text].Currency, rows[text].ConfirmedIn)
                )
        );
        Assert.Equal(ContributionStatus.Open, rows["Thêm một ý."].Status);
    }

    [Fact]
    public async Task A_returned_report_is_let_go_and_counts_again_when_it_comes_back()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p>" }, (0, CellState.Value, 12));
        await world.OpenAsync();

        world.Reports.Return(0);
        await world.OpenAsync();
        var without = (await world.AskAsync(c => c.TotalsAsync(world.Id, Ct)))[0];
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p>" }, (0, CellState.Value, 13));
        await world.OpenAsync();
        var again = (await world.AskAsync(c => c.TotalsAsync(world.Id, Ct)))[0];

        Assert.Equal((0m, 0, 3), (without.Total, without.Units, without.Missing));
        Assert.Equal((13m, 1, 2), (again.Total, again.Units, again.Missing));
        Assert.Equal(1, (await world.CountsAsync()).Open);
    }

    [Fact]
    public async Task What_was_said_again_and_put_back_gives_way_to_a_third_version()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p>" });
        await world.OpenAsync();
        await world.TakeAllAsync();
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p>" });
        await world.OpenAsync();
        var passage = (await world.RowsAsync(db => db.Passages)).Single();
        await world.App.RunAsync<PutBack, object?>(async p => await p.PassageAsync(world.Id, passage.Id, world.Writer, Ct));

        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 14 buổi.</p>" });
        await world.OpenAsync();

        var only = Assert.Single(await world.RowsAsync(db => db.Contributions));
        Assert.Equal(("Họp 14 buổi.", ContributionStatus.Open), (only.Text, only.Status));
    }

    [Fact]
    public async Task A_slow_taking_in_does_not_bring_an_older_version_back()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p>" });
        await world.OpenAsync();
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        world.Reports.BeforeAnswer = () =>
        {
            world.Reports.BeforeAnswer = () => Task.CompletedTask;
            asked.SetResult();
            return answer.Task;
        };

        var slow = world.OpenAsync();
        await asked.Task;
        var newest = world.Reports.Send(0, new Dictionary<int, string> { [2] = "<p>Họp 14 buổi.</p>" });
        var quick = world.OpenAsync();
        await Task.WhenAny(quick, Task.Delay(TimeSpan.FromSeconds(1), Ct));
        answer.SetResult();
        await Task.WhenAll(slow, quick);

        var current = await world.RowsAsync(db => db.TakenSubmissions.Where(s => s.Currency == Currency.Current));
        Assert.Equal(newest, Assert.Single(current).Submission);
    }

    [Fact]
    public async Task A_ratio_is_never_added_up_but_shown_from_the_lowest_to_the_highest()
    {
        await using var world = await World.StartAsync(postgres);
        world.Reviews.Own = world.Reviews.Own with
        {
            Indicators = [world.Reviews.Own.Indicators[0] with { Name = "Tỷ lệ rác thải được thu gom", Unit = "%" }],
        };
        world.Reports.Send(0, new Dictionary<int, string>(), (0, CellState.Value, 98));
        world.Reports.Send(1, new Dictionary<int, string>(), (0, CellState.Value, 87.5m));
        await world.OpenAsync();

        var total = (await world.AskAsync(c => c.TotalsAsync(world.Id, Ct)))[0];
        var docx = await world.AskAsync(c => c.ToDocxAsync(world.Id, PaperVariant.Official, Ct));

        Assert.Equal(
            (FigureAggregation.Range, null, 87.5m, 98m, 2, 1),
            (total.Aggregation, total.Total, total.Lowest, total.Highest, total.Units, total.Missing)
        );
        var text = DocxText.Of(Assert.IsType<byte[]>(docx.Value));
        Assert.Contains("87,5 – 98", text, StringComparison.Ordinal);
        Assert.DoesNotContain("185,5", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tổng số", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_newest_version_of_a_unit_is_added_up()
    {
        await using var world = await World.StartAsync(postgres, units: 6);
        world.Reports.Send(0, new Dictionary<int, string>(), (0, CellState.Value, 10), (1, CellState.Value, 1.5m));
        world.Reports.Send(1, new Dictionary<int, string>(), (0, CellState.Value, 7), (1, CellState.None, null));
        world.Reports.Send(2, new Dictionary<int, string>(), (0, CellState.Zero, 0), (1, CellState.NotApplicable, null));
        world.Reports.Send(3, new Dictionary<int, string>(), (0, CellState.Missing, null), (1, CellState.Value, 2.25m));
        world.Reports.Send(4, new Dictionary<int, string>(), (0, CellState.None, null), (1, CellState.Value, 0));
        await world.OpenAsync();
        world.Reports.Send(0, new Dictionary<int, string>(), (0, CellState.Value, 100), (1, CellState.Value, 1.5m));
        await world.OpenAsync();

        var totals = await world.AskAsync(c => c.TotalsAsync(world.Id, Ct));

        Assert.Equal((107m, 3, 1, 2, 0), (totals[0].Total, totals[0].Units, totals[0].None, totals[0].Missing, totals[0].NotApplicable));
        Assert.Equal((3.75m, 3, 1, 1, 1), (totals[1].Total, totals[1].Units, totals[1].None, totals[1].Missing, totals[1].NotApplicable));
    }
}
