using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;

namespace TongKet.Tests.Reports;

public sealed class OwnershipSpecs(PostgresFixture postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_nobody_elses_business()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.ApprovedAsync();

        var owners = await FindAsync(scene, "report", report.Value);

        Assert.Equal(scene.Commune, owners?.Owner);
        Assert.Empty(owners!.Addressed);
    }

    [Fact]
    public async Task What_was_sent_is_addressed_to_intermediary_and_recipient()
    {
        await using var scene = await Scene.SetAsync(postgres);
        var report = await scene.ApprovedAsync();
        var submission = await scene.SendAsync(report);

        HashSet<OrganizationId> expected = [scene.Board, scene.Province];
        Assert.Equal(expected, (await FindAsync(scene, "report", report.Value))!.Addressed);
        Assert.Equal(expected, (await FindAsync(scene, "submission", submission.Value))!.Addressed);
    }

    [Fact]
    public async Task What_is_not_there_has_no_owner()
    {
        await using var scene = await Scene.SetAsync(postgres);

        Assert.Null(await FindAsync(scene, "report", Guid.CreateVersion7()));
        Assert.Null(await FindAsync(scene, "submission", Guid.CreateVersion7()));
    }

    private static async Task<ResourceOwners?> FindAsync(Scene scene, string resource, Guid id)
    {
        await using var scope = scene.App.Scope();
        return await scope.ServiceProvider.GetServices<IResourceOwnership>().Single(o => o.Resource == resource).FindAsync(id, Ct);
    }
}
