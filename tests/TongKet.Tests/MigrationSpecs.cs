namespace TongKet.Tests;

public sealed class MigrationSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task Applying_the_migrations_again_changes_nothing()
    {
        await using var source = await postgres.NewDatabaseAsync();

        Assert.Empty(await Composition.MigrateAsync(source, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_nodes_that_start_together_apply_each_migration_once()
    {
        await using var source = await postgres.NewDatabaseAsync();
        await using (var command = source.CreateCommand("drop schema public cascade; create schema public"))
        {
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var applied = await Task.WhenAll(
            Composition.MigrateAsync(source, TestContext.Current.CancellationToken),
            Composition.MigrateAsync(source, TestContext.Current.CancellationToken)
        );

        Assert.Single(applied, names => names.Count > 0);
        Assert.Single(applied, names => names.Count == 0);
    }
}
