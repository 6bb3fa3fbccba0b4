namespace TongKet.Tests.Reviews.Directing;

/// <summary>The page saves while its writer types: the writer never collides with that.</summary>
public sealed class OneWriterSpecs(PostgresFixture postgres)
{
    private static readonly Guid Page = Guid.CreateVersion7();

    [Fact]
    public async Task The_button_pressed_while_the_page_saves_by_itself_is_no_conflict()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));
        var text = (await scene.ViewAsync()).Shown;

        var automatic = await scene.SaveAsync(text with { Subject = "gõ dở" }, 1, automatic: true, page: Page);
        var pressed = await scene.SaveAsync(text with { Subject = "gõ xong" }, 1, page: Page);

        Assert.Equal((2, 3), (Province.Value(automatic), Province.Value(pressed)));
        Assert.Equal("gõ xong", (await scene.ViewAsync()).Shown.Subject);
    }

    [Fact]
    public async Task What_was_typed_before_the_button_and_comes_in_after_it_does_not_undo_it()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));
        var text = (await scene.ViewAsync()).Shown;

        Province.Value(await scene.SaveAsync(text with { Subject = "gõ xong" }, 1, page: Page));
        var late = await scene.SaveAsync(text with { Subject = "gõ dở" }, 1, automatic: true, page: Page);

        Assert.Equal(2, Province.Value(late));
        var view = await scene.ViewAsync();
        Assert.Equal("gõ xong", view.Shown.Subject);
        Assert.DoesNotContain(view.Versions, v => v.Lost);
    }

    [Fact]
    public async Task Text_typed_on_after_an_answer_was_lost_on_a_weak_line_is_written()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));
        var text = (await scene.ViewAsync()).Shown;
        Province.Value(await scene.SaveAsync(text with { Subject = "gõ một" }, 1, automatic: true, page: Page));

        // The page never saw the answer: it sends the version that it began from.
        var again = await scene.SaveAsync(text with { Subject = "gõ một hai" }, 1, automatic: true, page: Page);
        var third = await scene.SaveAsync(text with { Subject = "gõ một hai ba" }, 1, automatic: true, page: Page);

        Assert.Equal((3, 4), (Province.Value(again), Province.Value(third)));
        var view = await scene.ViewAsync();
        Assert.Equal("gõ một hai ba", view.Shown.Subject);
        Assert.DoesNotContain(view.Versions, v => v.Lost);
    }

    [Fact]
    public async Task An_old_page_of_the_same_person_is_told_and_undoes_nothing()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));
        var text = (await scene.ViewAsync()).Shown;
        Province.Value(await scene.SaveAsync(text with { Subject = "trang mới" }, 1, page: Guid.CreateVersion7()));

        var old = await scene.SaveAsync(text with { Subject = "trang cũ" }, 1, page: Page);

        Assert.Equal("directive.changed", old.Problem?.Code);
        Assert.Equal("trang mới", (await scene.ViewAsync()).Shown.Subject);
        Assert.Equal("trang cũ", Assert.Single((await scene.ViewAsync()).Versions, v => v.Lost).Text.Subject);
    }

    [Fact]
    public async Task A_colleague_between_two_saves_of_one_page_is_a_conflict()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));
        var text = (await scene.ViewAsync()).Shown;
        Province.Value(await scene.SaveAsync(text with { Subject = "một" }, 1, page: Page));
        Province.Value(
            await scene.SaveAsync(text with { Subject = "của đồng nghiệp" }, 2, scene.Province.Colleague, page: Guid.CreateVersion7())
        );

        Assert.Equal("directive.changed", (await scene.SaveAsync(text with { Subject = "hai" }, 2, page: Page)).Problem?.Code);
    }
}
