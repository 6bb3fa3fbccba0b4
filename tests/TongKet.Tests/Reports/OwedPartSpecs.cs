using TongKet.Reports.Contracts;
using TongKet.Reports.Sharing;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

public sealed class OwedPartSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task A_section_that_a_colleague_was_asked_for_is_owed_by_the_colleague_until_it_is_done()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.OpenAsync();
        var due = new DateOnly(2026, 9, 20);
        await scene.DoAsync<AskForSection, SectionId>(a =>
            a.HandleAsync(report, scene.First, new SectionRequest(scene.Colleague.User, due, "Số liệu quý III"), scene.Writer, Scene.Ct)
        );

        var owed = Assert.Single(await OwedAsync(scene));

        Assert.Equal((scene.Place, scene.Colleague.Name, due, false), (owed.Participant, owed.Assignee, owed.Due!.Value, owed.Begun));
        Assert.EndsWith($"?muc={scene.First.Value}", owed.Address, StringComparison.Ordinal);
        Assert.Empty(await OwedAsync(scene, scene.Board));
    }

    private static Task<IReadOnlyList<OwedSection>> OwedAsync(Scene scene, TongKet.Organizations.Contracts.OrganizationId? office = null) =>
        scene.App.RunAsync<IOwedParts, IReadOnlyList<OwedSection>>(p => p.SectionsAsync(office ?? scene.Commune, Scene.Ct));
}
