using TongKet.Kernel.Outcomes;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Directing;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Reviews.Directing;

/// <summary>Subject, addressees and copies follow the review as the parts do: no unit is asked that the paper does not name.</summary>
public sealed class FollowingHeadSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Day = new(2026, 10, 20);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_group_added_after_the_composing_stands_among_the_addressees()
    {
        await using var scene = await ComposedForOneAsync();

        await AddGroupAsync(scene);

        Assert.Equal(["Đảng ủy xã Long Thạnh Đông", "Đảng ủy xã Cửa Lạch"], (await scene.ViewAsync()).Shown.Addressees);
    }

    [Fact]
    public async Task Addressees_that_a_person_wrote_are_settled_on_the_page_before_the_paper_goes_on()
    {
        await using var scene = await ComposedForOneAsync();
        await using var site = await Site.OpenAsync(scene.Province, scene.Writer);
        var address = $"/dot-tong-ket/{scene.Id.Value}/chi-dao";
        await site.SubmitAsync(
            await site.PageAsync(address),
            address,
            "luu",
            ("kinh-gui", "Đồng chí Bí thư Đảng ủy"),
            ("nguoi-ky", "Đoàn Khắc Nhượng")
        );
        await AddGroupAsync(scene);

        var page = await site.PageAsync(address);
        Assert.Equal("directive.unsettled", (await scene.HandOverAsync()).Problem?.Code);
        Assert.Contains(
            "Đảng ủy xã Long Thạnh Đông; Đảng ủy xã Cửa Lạch",
            page.Document.QuerySelector("#kinh-gui + .tk-note")?.TextContent,
            StringComparison.Ordinal
        );
        await site.SubmitAsync(page, address, "giu:kinh-gui");

        Assert.Equal(["Đồng chí Bí thư Đảng ủy"], (await scene.ViewAsync()).Shown.Addressees);
        Province.Value(await scene.HandOverAsync());
    }

    [Fact]
    public async Task A_new_title_reaches_the_subject_and_whom_to_ask_the_copies()
    {
        await using var scene = await ComposedForOneAsync();

        await ChangeAsync(scene, p => p with { Title = "Tổng kết phong trào sạch làng", Via = "Ban Tuyên giáo và Dân vận Tỉnh ủy" });

        var shown = (await scene.ViewAsync()).Shown;
        Assert.Equal("tổng kết phong trào sạch làng", shown.Subject);
        Assert.Contains("Ban Tuyên giáo và Dân vận Tỉnh ủy", shown.Copies);
    }

    [Fact]
    public async Task A_text_from_before_this_was_kept_is_looked_at_once_and_overwritten_never()
    {
        await using var scene = await ComposedForOneAsync();
        var view = await scene.ViewAsync();
        var old = view.Shown with { Given = null, Addressees = ["Đảng ủy xã cũ"], Signer = "Đoàn Khắc Nhượng" };
        Province.Value(await scene.SaveAsync(old, view.Directive!.Version));

        await AddGroupAsync(scene);

        Assert.Equal(["Đảng ủy xã cũ"], (await scene.ViewAsync()).Shown.Addressees);
        Assert.Equal("directive.unsettled", (await scene.HandOverAsync()).Problem?.Code);
    }

    private async Task<DirectingScene> ComposedForOneAsync()
    {
        var scene = await DirectingScene.SetAsync(postgres);
        await ChangeAsync(scene, p => p with { Groups = [new("", Day, [scene.Province.Communes[0].Value], "")] });
        Province.Value(await scene.ComposeAsync("CV"));
        return scene;
    }

    private static Task AddGroupAsync(DirectingScene scene) =>
        ChangeAsync(scene, p => p with { Groups = [.. p.Groups, new("", Day.AddDays(1), [scene.Province.Communes[1].Value], "")] });

    private static async Task ChangeAsync(DirectingScene scene, Func<ReviewPlan, ReviewPlan> change)
    {
        var draft = (await scene.Province.App.RunAsync<EditDraft, ReviewDraft?>(d => d.FindAsync(scene.Id, Ct)))!;
        Province.Value(
            await scene.Province.App.RunAsync<EditDraft, Outcome<ReviewId>>(d =>
                d.SaveAsync(scene.Id, change(draft.Plan), draft.Version, scene.Writer, Ct)
            )
        );
        await scene.Province.App.RunAsync<FollowFacts, bool>(f => f.FollowAsync(scene.Id, scene.Writer.Name, Ct));
    }
}
