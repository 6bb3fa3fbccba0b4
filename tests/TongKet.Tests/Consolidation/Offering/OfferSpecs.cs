using TongKet.Consolidation;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Drafting;
using TongKet.Consolidation.Offering;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;

namespace TongKet.Tests.Consolidation.Offering;

public sealed class OfferSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task Passages_come_to_the_section_that_asks_for_them_with_their_sources_and_what_only_we_asked_stays()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);

        var view = await scene.ViewAsync();

        Assert.Equal([scene.Above.Sections[0].Id, scene.Above.Sections[1].Id], view.Passages.Select(p => p.Target));
        Assert.All(view.Passages, p => Assert.Equal("Chi bộ bản 1", view.Tree.NameOf(Assert.Single(p.Origins).Organization)));
        var (staying, passages) = Assert.Single(view.OnlyBelow);
        Assert.Equal(("Đường nội bản", 1), (staying.Title, passages));
    }

    [Fact]
    public async Task Taken_passages_stand_behind_what_a_person_wrote()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.WriteAsync(0, "<p>Lời của xã.</p>");
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);

        Assert.Equal(2, (await scene.TakeAsync((await scene.ViewAsync()).Passages)).Value);

        Assert.Equal("<p>Lời của xã.</p><p>Bản 1 họp đủ.</p>", await scene.TextAsync(0));
        Assert.Equal("<p>Xa trung tâm.</p>", await scene.TextAsync(1));
    }

    [Fact]
    public async Task After_another_submission_only_what_is_new_waits_and_a_second_click_does_nothing()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);
        var first = (await scene.ViewAsync()).Passages;
        await scene.TakeAsync(first);
        await scene.SendAsync(1, "Bản 2 họp đủ.", "Thiếu điện.", "Chưa làm.", 5);

        var view = await scene.ViewAsync();
        var again = await scene.TakeAsync(first);

        Assert.Equal(["Bản 2 họp đủ.", "Thiếu điện."], view.Passages.Where(p => p.Waits).Select(p => p.Passage.Text));
        Assert.Equal(ConsolidationProblems.NothingOffered, again.Problem);
        Assert.Equal("<p>Bản 1 họp đủ.</p>", await scene.TextAsync(0));
    }

    [Fact]
    public async Task What_stands_there_from_a_press_that_broke_off_or_from_a_colleague_is_not_put_there_again()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);
        await scene.WriteAsync(0, "<p>Lời của xã.</p><p>Bản 1 họp đủ.</p>");
        var view = await scene.ViewAsync();
        string[] figures = [.. view.NewFigures.Select(f => f.Key)];

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.TakeAsync(view.Passages, figures)));

        Assert.Equal("<p>Lời của xã.</p><p>Bản 1 họp đủ.</p>", await scene.TextAsync(0));
        Assert.Equal("<p>Xa trung tâm.</p>", await scene.TextAsync(1));
        Assert.DoesNotContain((await scene.ViewAsync()).Passages, p => p.Waits);
    }

    [Fact]
    public async Task A_wording_changed_below_comes_again_and_takes_the_place_of_the_old_one_where_that_is_untouched()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);
        await scene.TakeAsync((await scene.ViewAsync()).Passages);
        await scene.WriteAsync(1, "<p>Xa trung tâm, đường dốc (xã đã sửa).</p>");
        foreach (var offer in (await scene.ViewAsync()).Passages)
        {
            await scene.DoAsync<EditDraft, TongKet.Consolidation.Data.PassageId>(e =>
                e.EditAsync(scene.Bench, offer.Passage.Id, "<p>Lời mới ở bàn tổng hợp.</p>", 1, scene.Writer, CascadeScene.Ct)
            );
        }

        var view = await scene.ViewAsync();
        Assert.All(view.Passages, p => Assert.True(p.ChangedSince));
        await scene.TakeAsync(view.Passages);

        Assert.Equal("<p>Lời mới ở bàn tổng hợp.</p>", await scene.TextAsync(0));
        Assert.Equal("<p>Xa trung tâm, đường dốc (xã đã sửa).</p><p>Lời mới ở bàn tổng hợp.</p>", await scene.TextAsync(1));
    }

    [Fact]
    public async Task What_was_left_out_does_not_wait_any_more()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);
        var offered = (await scene.ViewAsync()).Passages;

        Assert.Equal(1, (await scene.LeaveAsync(offered.Take(1))).Value);

        Assert.Equal(["Xa trung tâm."], (await scene.ViewAsync()).Passages.Where(p => p.Waits).Select(p => p.Passage.Text));
        Assert.Equal("", await scene.TextAsync(0));
    }

    [Fact]
    public async Task The_reports_own_page_is_told_how_much_waits_in_each_section()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);
        await scene.SendAsync(1, "Bản 2 họp đủ.", "Thiếu điện.", "Chưa làm.", 5);
        await scene.TakeAsync((await scene.ViewAsync()).Passages.Take(1));

        var counts = await scene.RunAsync<IOffersFromBelow, BelowOffers>(o =>
            o.OfAsync(new(scene.Report, scene.Place, scene.Writer.Organization), scene.Above, CascadeScene.Ct)
        );

        Assert.True(counts.Collects);
        Assert.Equal((1, 2), (counts.Waiting[scene.Above.Sections[0].Id], counts.Waiting[scene.Above.Sections[1].Id]));
        Assert.Equal(1, counts.Taken[scene.Above.Sections[0].Id]);
    }

    [Fact]
    public async Task Sending_up_fills_what_is_empty_leaves_what_was_written_and_offers_the_rest()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.WriteAsync(0, "<p>Lời của xã.</p>");
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);

        await scene.DoAsync<IConsolidations, ReportId>(c => c.SendUpAsync(scene.Bench, scene.Place, scene.Writer, CascadeScene.Ct));

        Assert.Equal("<p>Lời của xã.</p>", await scene.TextAsync(0));
        Assert.Equal("<p>Xa trung tâm.</p>", await scene.TextAsync(1));
        Assert.Equal(["Bản 1 họp đủ."], (await scene.ViewAsync()).Passages.Where(p => p.Waits).Select(p => p.Passage.Text));
    }

    [Fact]
    public async Task A_section_is_taken_as_a_whole()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);
        await scene.SendAsync(1, "Bản 2 họp đủ.", "Thiếu điện.", "Chưa làm.", 5);
        var section = new OfferChoice(new HashSet<Guid>(), new HashSet<string>(), scene.Above.Sections[0].Id);

        await scene.DoAsync<TakeOffers, int>(t => t.TakeAsync(scene.Report, section, scene.Writer, CascadeScene.Ct));

        Assert.Equal("<p>Bản 1 họp đủ.</p><p>Bản 2 họp đủ.</p>", await scene.TextAsync(0));
        Assert.Equal("", await scene.TextAsync(1));
    }

    [Fact]
    public async Task Another_office_takes_nothing()
    {
        await using var scene = await CascadeScene.SetAsync(postgres);
        await scene.SendAsync(0, "Bản 1 họp đủ.", "Xa trung tâm.", "Đã cứng hóa.", 10);
        var choice = new OfferChoice((await scene.ViewAsync()).Passages.Select(p => p.Passage.Id.Value).ToHashSet(), new HashSet<string>());

        var taken = await scene.RunAsync<TakeOffers, Outcome<int>>(t =>
            t.TakeAsync(scene.Report, choice, CascadeScene.Person(scene.Above.Owner), CascadeScene.Ct)
        );

        Assert.False(taken.Succeeded);
        Assert.Equal("", await scene.TextAsync(0));
    }
}
