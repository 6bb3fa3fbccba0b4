using Npgsql;

namespace TongKet.Tests.Outlines;

/// <summary>An outline that is being changed is behind the second wall.</summary>
public sealed class OutlineWallSpecs(PostgresFixture postgres)
{
    [Fact]
    public async Task The_database_shows_the_work_to_the_office_whose_review_it_is_and_to_no_unit()
    {
        await using var scene = await OutlineScene.SetAsync(postgres);
        await scene.WorkAsync(rows => rows.With("III", "Kiến nghị"));

        Assert.Equal(1, await CountAsync(scene.Province.App.Application, scene.Province.Committee.Value));
        Assert.Equal(0, await CountAsync(scene.Province.App.Application, scene.Province.Communes[0].Value));
        Assert.Equal(0, await CountAsync(scene.Province.App.Application, scene.Province.PeoplesCommittee.Value));
    }

    private static async Task<long> CountAsync(NpgsqlDataSource source, Guid office)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = $"select wall_enter('{office}', false); select count(*) from reviews_outline_work";
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.NextResultAsync(ct);
        await reader.ReadAsync(ct);
        return reader.GetInt64(0);
    }
}
