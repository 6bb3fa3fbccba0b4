using TongKet.Reviews.Directing;

namespace TongKet.Tests.Reviews.Directing;

public sealed class DirectingSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task The_wording_comes_from_the_superiors_paper_and_the_review()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));

        var text = (await scene.ViewAsync()).Shown;

        Assert.Contains("77/UBND, ngày 28/8/2026 của Ủy ban nhân dân tỉnh Bình Hải", text.Parts[0].Text, StringComparison.Ordinal);
        Assert.Contains("đến ngày 30/10/2026", text.Parts[0].Text, StringComparison.Ordinal);
        var group = Assert.Single(text.Parts, p => p.Key == "nhom-1");
        Assert.Contains("chậm nhất ngày 21/10/2026", group.Text, StringComparison.Ordinal);
        Assert.StartsWith("Các cơ quan, đơn vị trực thuộc: Xây dựng báo cáo", group.Text, StringComparison.Ordinal);
        Assert.Contains("Ủy ban nhân dân tỉnh Bình Hải (để báo cáo)", text.Copies);
    }

    [Fact]
    public async Task Another_type_keeps_what_was_written_among_the_versions()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();
        Province.Value(await scene.ComposeAsync("KH"));

        var view = await scene.ViewAsync();

        Assert.Equal("KH", view.Shown.Type);
        Assert.Equal("Đoàn Khắc Nhượng", view.Shown.Signer);
        Assert.Equal(3, view.Versions.Count);
        Province.Value(
            await scene.Province.App.RunAsync<SaveDirective, Kernel.Outcomes.Outcome<int>>(s =>
                s.RestoreAsync(scene.Id, view.Versions[1].Id, scene.Writer, TestContext.Current.CancellationToken)
            )
        );
        Assert.Equal("CV", (await scene.ViewAsync()).Shown.Type);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_is_told_and_both_wordings_stay()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));
        var started = (await scene.ViewAsync()).Shown;

        var first = await scene.SaveAsync(started with { Subject = "của người lưu trước" }, 1);
        var second = await scene.SaveAsync(started with { Subject = "của người lưu sau" }, 1, scene.Province.Colleague);

        Assert.Equal(2, Province.Value(first));
        Assert.Equal("directive.changed", second.Problem?.Code);
        Assert.StartsWith("Lương Thị Hạnh đã lưu văn bản này lúc", second.Problem!.Message, StringComparison.Ordinal);
        var view = await scene.ViewAsync();
        Assert.Equal("của người lưu trước", view.Shown.Subject);
        Assert.Equal("của người lưu sau", Assert.Single(view.Versions, v => v.Lost).Text.Subject);
    }

    [Fact]
    public async Task What_is_saved_while_one_types_is_one_version_a_while()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));
        var text = (await scene.ViewAsync()).Shown;
        for (var i = 1; i <= 4; i++)
        {
            Province.Value(await scene.SaveAsync(text with { Subject = $"gõ đến chữ {i}" }, i, automatic: true));
        }

        var view = await scene.ViewAsync();

        Assert.Equal("gõ đến chữ 4", view.Shown.Subject);
        Assert.Equal(2, view.Versions.Count);
    }

    [Fact]
    public async Task What_the_facts_say_otherwise_after_the_composing_is_offered_part_by_part()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        Province.Value(await scene.ComposeAsync("CV"));
        var text = (await scene.ViewAsync()).Shown;
        var old = text.Parts[1] with { Composed = "lời của dữ kiện cũ", Text = "lời tôi đã sửa" };
        Province.Value(await scene.SaveAsync(text with { Parts = [text.Parts[0], old] }, 1));

        var view = await scene.ViewAsync();

        Assert.Equal(text.Parts[1].Text, view.NewWording(view.Shown.Parts[1]));
        Assert.Contains(view.Lacking, p => p.Key == "ket");
        Assert.Equal(text.Parts[1].Text, NewWordings.Take(view.Shown, view.Fresh, "nhom-1").Parts[1].Text);
    }

    [Fact]
    public async Task Another_office_composes_nothing_here()
    {
        await using var scene = await DirectingScene.SetAsync(postgres);

        Assert.False((await scene.ComposeAsync("CV", scene.Province.CommuneOfficer)).Succeeded);
        Assert.Null((await scene.ViewAsync()).Directive);
    }
}
