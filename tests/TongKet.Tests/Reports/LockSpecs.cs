using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Sharing;
using TongKet.Reports.Writing;

namespace TongKet.Tests.Reports;

/// <summary>Who writes a section now: owner, time-out, takeover; nothing typed is lost.</summary>
public sealed class LockSpecs(PostgresFixture postgres)
{
    private static readonly Guid Tab = Guid.CreateVersion7();

    [Fact]
    public async Task A_section_is_its_first_writer_s_until_he_leaves_it()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        Assert.True((await HoldAsync(scene, report, scene.Writer)).Mine);
        var other = await HoldAsync(scene, report, scene.Colleague);
        Assert.False(other.Mine);
        Assert.Equal("Lò Thị Mẩy đang viết mục này từ 09:00", SharingWords.Of(other.Lock!));

        await scene.App.RunAsync<HoldSection, bool>(async h =>
        {
            await h.LeaveAsync(report, scene.First, scene.Writer, Scene.Ct);
            return true;
        });
        Assert.True((await HoldAsync(scene, report, scene.Colleague)).Mine);
    }

    [Fact]
    public async Task Without_a_sign_of_life_the_section_is_free_and_with_one_it_is_not()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await HoldAsync(scene, report, scene.Writer);

        scene.App.Clock.Advance(TimeSpan.FromSeconds(60));
        await HoldAsync(scene, report, scene.Writer);
        scene.App.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.False((await HoldAsync(scene, report, scene.Colleague)).Mine);
        scene.App.Clock.Advance(TimeSpan.FromSeconds(31));

        var free = await HoldAsync(scene, report, scene.Colleague);
        Assert.True(free.Mine);
        Assert.Equal(scene.App.Clock.GetUtcNow(), free.Lock!.Since);
    }

    [Fact]
    public async Task What_the_other_had_not_saved_at_a_takeover_is_kept_and_shown_to_who_took_over()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await HoldAsync(scene, report, scene.Writer);
        await scene.SaveAsync(report, "<p>Câu đã lưu.</p>", 0, editor: Tab, sequence: 1);

        Assert.True((await HoldAsync(scene, report, scene.Colleague, takeOver: true)).Mine);
        var late = await scene.SaveAsync(report, "<p>Câu đã lưu.</p><p>Câu chưa lưu.</p>", 1, editor: Tab, sequence: 2);
        var again = await scene.SaveAsync(report, "<p>Câu đã lưu.</p><p>Câu chưa lưu.</p>", 1, editor: Tab, sequence: 2);

        Assert.Equal("report.section-taken", late.Conflict?.Problem.Code);
        Assert.Equal(late.Conflict?.Kept, again.Conflict?.Kept);
        var mine = await HoldAsync(scene, report, scene.Colleague);
        Assert.Equal("<p>Câu đã lưu.</p><p>Câu chưa lưu.</p>", mine.Left?.Html);
        Assert.Equal(scene.Writer.Name, mine.Left?.ByName);
        Assert.Contains("report.section-taken-over", scene.Audit.Actions);
        var saved = await scene.SaveAsync(report, "<p>Câu đã lưu.</p><p>Câu của tôi.</p>", 1, scene.Colleague, Guid.CreateVersion7(), 1);
        Assert.Equal(2, saved.Saved?.Version);
    }

    [Fact]
    public async Task The_first_words_of_an_empty_section_are_kept_too_when_somebody_else_holds_it()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await HoldAsync(scene, report, scene.Colleague);

        var typed = await scene.SaveAsync(report, "<p>Chữ đầu tiên.</p>", 0, editor: Tab, sequence: 1);

        Assert.Equal("<p>Chữ đầu tiên.</p>", typed.Conflict?.Yours);
        Assert.Equal("<p>Chữ đầu tiên.</p>", (await HoldAsync(scene, report, scene.Colleague)).Left?.Html);
    }

    [Fact]
    public async Task A_plain_form_saves_by_its_version_whoever_writes()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await HoldAsync(scene, report, scene.Colleague);

        Assert.Equal(1, (await scene.SaveAsync(report, "<p>Không có JavaScript.</p>", 0)).Saved?.Version);
    }

    [Fact]
    public async Task Of_twenty_who_begin_at_once_one_holds_the_section()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        var people = Enumerable
            .Range(0, 20)
            .Select(n => Scene.Person($"Người {n}", scene.Commune, TongKet.Accounts.Contracts.Role.Specialist));

        var holds = await Task.WhenAll(people.Select(p => HoldAsync(scene, report, p)));

        Assert.Single(holds, h => h.Mine);
    }

    private static Task<Hold> HoldAsync(Scene scene, ReportId report, TongKet.Accounts.Contracts.ActingUser who, bool takeOver = false) =>
        scene.DoAsync<HoldSection, Hold>(h => h.HandleAsync(report, scene.First, takeOver, who, Scene.Ct));
}
