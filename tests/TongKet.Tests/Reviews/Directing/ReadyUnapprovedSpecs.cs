using TongKet.Reviews.Contracts;
using TongKet.Reviews.Directing;

namespace TongKet.Tests.Reviews.Directing;

/// <summary>What was handed over before leaders stood on the road waits for the leader, not for a number.</summary>
public sealed class ReadyUnapprovedSpecs(PostgresFixture postgres)
{
    [Theory]
    [InlineData("asked_at = null, asked_by = null", true)]
    [InlineData("updated_by = updated_by", false)]
    [InlineData("asked_at = null, asked_by = null, frozen = true", false)]
    public async Task The_script_gives_it_to_the_leader_and_touches_nothing_else(string before, bool waitsForLeader)
    {
        await using var scene = await DirectingScene.SetAsync(postgres);
        await scene.SignedAsync();
        await RunAsync(scene, $"update reviews_directive set {before}");
        await RunAsync(scene, "delete from schema_migration where name = '0049_ready_unapproved'");

        await Composition.MigrateAsync(scene.Province.App.Source, TestContext.Current.CancellationToken);

        var directive = (await scene.ViewAsync()).Directive!;
        Assert.Equal(waitsForLeader ? DirectiveStage.WithLeader : DirectiveStage.WithClerk, directive.Stage);
    }

    private static async Task RunAsync(DirectingScene scene, string sql)
    {
        await using var command = scene.Province.App.Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
