using TongKet.Accounts.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Sharing;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

/// <summary>A person of the office is asked for one section, whatever the role, and may write that one only.</summary>
public sealed class AskSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Day = new(2026, 9, 15);

    [Fact]
    public async Task A_clerk_who_was_asked_writes_that_section_and_no_other()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        Assert.Equal("access.refused", (await scene.SaveAsync(report, "<p>Lời</p>", 0, scene.Clerk)).Problem?.Code);

        await AskAsync(scene, report, scene.Clerk);

        Assert.Equal(1, (await scene.SaveAsync(report, "<p>Lời</p>", 0, scene.Clerk)).Saved?.Version);
        var other = await scene.App.RunAsync<SaveSection, SaveAnswer>(c =>
            c.HandleAsync(report, scene.Second, new("<p>Lấn</p>", 0), scene.Clerk, Scene.Ct)
        );
        Assert.Equal("access.refused", other.Problem?.Code);
        var line = Assert.Single(await ListAsync(scene, scene.Clerk));
        Assert.Equal((Day, scene.Writer.Name, "Nêu số hội nghị"), (line.Due, line.AskedBy, line.Note));
        Assert.Empty(await ListAsync(scene, scene.Colleague));
    }

    [Fact]
    public async Task The_gate_lets_the_asked_person_in_and_the_right_ends_when_it_is_taken_back()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await AskAsync(scene, report, scene.Clerk);

        Assert.Null(await GateAsync(scene, report, scene.Clerk));
        Assert.NotNull(await GateAsync(scene, report, scene.Clerk with { Organization = scene.Board }));
        await scene.DoAsync<AskForSection, SectionId>(a => a.HandleAsync(report, scene.First, null, scene.Writer, Scene.Ct));

        Assert.NotNull(await GateAsync(scene, report, scene.Clerk));
        Assert.Empty(await ListAsync(scene, scene.Clerk));
    }

    [Fact]
    public async Task The_request_is_off_the_list_when_the_section_is_done()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await AskAsync(scene, report, scene.Clerk);
        await scene.SaveAsync(report, "<p>Lời</p>", 0, scene.Clerk);

        await scene.DoAsync<MarkSection, SectionSaved>(m => m.HandleAsync(report, scene.First, SectionMark.Done, scene.Clerk, Scene.Ct));

        Assert.Empty(await ListAsync(scene, scene.Clerk));
    }

    [Fact]
    public async Task Others_see_whose_section_it_is_before_they_write_in_it()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        await AskAsync(scene, report, scene.Clerk);

        var other = await ViewAsync(scene.Colleague);
        Assert.Equal((scene.Clerk.Name, ""), (other.OthersOf(scene.First), other.OthersOf(scene.Second)));
        Assert.Equal("", (await ViewAsync(scene.Clerk)).OthersOf(scene.First));
        Assert.Empty(other.Tasks);

        async Task<SharedSection> ViewAsync(ActingUser who) =>
            (await scene.App.RunAsync<ReadEditor, EditorView?>(e => e.HandleAsync(report, scene.Second, null, who, Scene.Ct)))!.Shared;
    }

    [Fact]
    public async Task Only_people_of_the_office_are_asked_and_only_for_days_to_come()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();

        Assert.Equal("report.no-colleague", await RefusalAsync(scene, report, new(scene.Checker.User, Day, "")));
        Assert.Equal("report.deadline-in-past", await RefusalAsync(scene, report, new(scene.Clerk.User, new(2026, 9, 1), "")));
    }

    private static Task<SectionId> AskAsync(Scene scene, ReportId report, ActingUser person) =>
        scene.DoAsync<AskForSection, SectionId>(a =>
            a.HandleAsync(report, scene.First, new(person.User, Day, "Nêu số hội nghị"), scene.Writer, Scene.Ct)
        );

    private static Task<string?> RefusalAsync(Scene scene, ReportId report, SectionRequest request) =>
        scene.RefusalAsync<AskForSection, SectionId>(a => a.HandleAsync(report, scene.First, request, scene.Writer, Scene.Ct));

    private static Task<IReadOnlyList<AskedSection>> ListAsync(Scene scene, ActingUser who) =>
        scene.App.RunAsync<IAskedSections, IReadOnlyList<AskedSection>>(c => c.ListAsync(who, Scene.Ct));

    private static async Task<Kernel.Outcomes.Problem?> GateAsync(Scene scene, ReportId report, ActingUser who)
    {
        var owners = await scene.App.RunAsync<IEnumerable<IResourceOwnership>, ResourceOwners?>(all =>
            all.Single(o => o.Resource == "report").FindAsync(report.Value, Scene.Ct)
        );
        return await scene.App.RunAsync<IAccess, Kernel.Outcomes.Problem?>(a => a.RefusalAsync(who, Right.WriteSection, owners!, Scene.Ct));
    }
}
