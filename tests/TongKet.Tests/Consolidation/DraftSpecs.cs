using Microsoft.EntityFrameworkCore;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Data;
using TongKet.Consolidation.Drafting;
using TongKet.Consolidation.Taking;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;

namespace TongKet.Tests.Consolidation;

public sealed class DraftSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_passage_knows_its_sources_after_taking_everything()
    {
        await using var world = await ThreeUnitsAsync();

        var counts = await world.TakeAllAsync();

        Assert.Equal((6, 6, 0), (counts.Passages, counts.Used, counts.Open));
        var sources = await world.RowsAsync(db => db.PassageSources);
        var passages = await world.RowsAsync(db => db.Passages);
        Assert.All(passages, p => Assert.Contains(sources, s => s.Passage == p.Id));
        Assert.Equal(6, sources.Count(s => s.Contribution is not null));
        // "Không có vướng mắc" of two units, in other letters, is one text with two sources.
        Assert.Equal(5, passages.Count);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_passage_without_a_source()
    {
        await using var world = await ThreeUnitsAsync();
        await using var db = world.App.Database.Open();
        db.Add(
            new DraftPassage
            {
                Id = PassageId.From(Guid.CreateVersion7()),
                Consolidation = world.Id,
                Section = world.Reviews.Own.Sections[2].Id,
                Ordinal = 0,
                Html = "<p>x</p>",
                Text = "x",
                UpdatedAt = world.App.Clock.GetUtcNow(),
                UpdatedBy = world.Writer.User,
            }
        );

        await Assert.ThrowsAnyAsync<Exception>(() => db.SaveChangesAsync(Ct));
    }

    [Fact]
    public async Task Taking_the_same_passage_twice_puts_it_into_the_draft_once()
    {
        await using var world = await ThreeUnitsAsync();
        var one = (await OpenAsync(world))[0];

        await Take(world, TakeAs.Separate, one);
        await Take(world, TakeAs.Separate, one);

        Assert.Single(await world.RowsAsync(db => db.Passages));
    }

    [Fact]
    public async Task Merging_keeps_every_word_and_every_source()
    {
        await using var world = await ThreeUnitsAsync();
        var open = (await OpenAsync(world)).Where(c => c.Section == world.Reviews.Own.Sections[2].Id).ToList();

        await Take(world, TakeAs.Merged, [.. open]);

        var passage = Assert.Single(await world.RowsAsync(db => db.Passages));
        Assert.All(open, c => Assert.Contains(c.Text, passage.Text, StringComparison.Ordinal));
        Assert.Equal(open.Count, (await world.RowsAsync(db => db.PassageSources)).Count);
        Assert.All(
            await world.RowsAsync(db => db.Contributions.Where(c => c.Section == passage.Section)),
            c => Assert.Equal(ContributionStatus.Merged, c.Status)
        );
    }

    [Fact]
    public async Task Edited_text_keeps_its_sources_and_a_second_editor_is_told()
    {
        await using var world = await ThreeUnitsAsync();
        await world.TakeAllAsync();
        var passage = (await world.RowsAsync(db => db.Passages))[0];

        var mine = await Edit(world, passage, "<p>Câu đã sửa.</p><script>alert(1)</script>");
        var theirs = await Edit(world, passage, "<p>Câu của người khác.</p>");

        Assert.True(mine.Succeeded);
        Assert.Equal("consolidation.edited-meanwhile", theirs.Problem?.Code);
        var now = (await world.RowsAsync(db => db.Passages.Where(p => p.Id == passage.Id))).Single();
        Assert.Equal(("<p>Câu đã sửa.</p>", true, 2), (now.Html, now.Edited, now.Version));
        Assert.NotEmpty(await world.RowsAsync(db => db.PassageSources.Where(s => s.Passage == passage.Id)));
    }

    [Fact]
    public async Task What_a_person_writes_has_that_person_as_its_source()
    {
        await using var world = await ThreeUnitsAsync();

        await world.App.RunAsync<EditDraft, Outcome<PassageId>>(e =>
            e.WriteAsync(world.Id, world.Reviews.Own.Sections[4].Id, "<p>Nhìn chung còn khó.</p>", world.Writer, Ct)
        );

        var source = Assert.Single(await world.RowsAsync(db => db.PassageSources));
        Assert.Equal(("Trần Thị Mây", null), (source.AuthorName, source.Contribution));
    }

    [Fact]
    public async Task Nothing_is_set_aside_without_a_reason_and_it_can_be_put_back()
    {
        await using var world = await ThreeUnitsAsync();
        var one = (await OpenAsync(world))[0];

        var silent = await world.App.RunAsync<SetAside, Outcome<int>>(s => s.HandleAsync(world.Id, [one.Id], "  ", world.Writer, Ct));
        await world.App.RunAsync<SetAside, Outcome<int>>(s => s.HandleAsync(world.Id, [one.Id], "Trùng số liệu biểu 2", world.Writer, Ct));
        var aside = await world.CountsAsync();
        await world.App.RunAsync<PutBack, Outcome<int>>(s => s.ContributionAsync(world.Id, one.Id, world.Writer, Ct));

        Assert.Equal("consolidation.reason-missing", silent.Problem?.Code);
        Assert.Equal((1, 5), (aside.SetAside, aside.Open));
        Assert.Equal((0, 6), ((await world.CountsAsync()).SetAside, (await world.CountsAsync()).Open));
    }

    [Fact]
    public async Task Removing_a_passage_from_the_draft_lets_its_sources_wait_again()
    {
        await using var world = await ThreeUnitsAsync();
        await world.TakeAllAsync();
        var shared = (await world.RowsAsync(db => db.PassageSources)).GroupBy(s => s.Passage).Single(g => g.Count() == 2).Key;

        await world.App.RunAsync<PutBack, Outcome<int>>(p => p.PassageAsync(world.Id, shared, world.Writer, Ct));

        Assert.Equal((2, 4), ((await world.CountsAsync()).Open, (await world.CountsAsync()).Used));
    }

    [Fact]
    public async Task A_passage_moves_up_within_its_section()
    {
        await using var world = await ThreeUnitsAsync();
        await world.TakeAllAsync();
        var section = (
            await world.RowsAsync(db => db.Passages.Where(p => p.Section == world.Reviews.Own.Sections[2].Id).OrderBy(p => p.Ordinal))
        );

        await world.App.RunAsync<ArrangeDraft, Outcome<PassageId>>(a => a.MoveAsync(world.Id, section[2].Id, -1, Ct));
        await world.App.RunAsync<ArrangeDraft, Outcome<PassageId>>(a => a.MoveAsync(world.Id, section[0].Id, -1, Ct));

        var now = await world.RowsAsync(db => db.Passages.Where(p => p.Section == section[0].Section).OrderBy(p => p.Ordinal));
        Assert.Equal([section[0].Id, section[2].Id, section[1].Id], now.Take(3).Select(p => p.Id));
    }

    private async Task<World> ThreeUnitsAsync()
    {
        var world = await World.StartAsync(postgres);
        world.Reports.Send(
            0,
            new Dictionary<int, string> { [2] = "<p>Họp 12 buổi.</p><p>Phát tờ gấp.</p>", [4] = "<p>Không có vướng mắc.</p>" }
        );
        world.Reports.Send(1, new Dictionary<int, string> { [2] = "<p>Họp 14 buổi.</p>", [4] = "<p>không có  VƯỚNG MẮC</p>" });
        world.Reports.Send(2, new Dictionary<int, string> { [5] = "<p>Trồng thêm 4 ha.</p>", [4] = "" });
        await world.OpenAsync();
        return world;
    }

    private static Task<List<Contribution>> OpenAsync(World world) => world.RowsAsync(db => db.Contributions.OrderBy(c => c.Id));

    private static async Task Take(World world, TakeAs how, params Contribution[] chosen)
    {
        var taken = await world.App.RunAsync<TakeContributions, Outcome<int>>(t =>
            t.HandleAsync(world.Id, [.. chosen.Select(c => c.Id)], how, world.Writer, Ct)
        );
        Assert.True(taken.Succeeded, taken.Problem?.Message);
    }

    private static Task<Outcome<PassageId>> Edit(World world, DraftPassage passage, string html) =>
        world.App.RunAsync<EditDraft, Outcome<PassageId>>(e => e.EditAsync(world.Id, passage.Id, html, passage.Version, world.Writer, Ct));
}
