using System.Globalization;
using Npgsql;
using TongKet.Data;
using TongKet.Kernel.Data.Private;

[assembly: AssemblyFixture(typeof(TongKet.Tests.PostgresFixture))]

namespace TongKet.Tests;

/// <summary>
/// One private PostgreSQL for the whole run with a migrated template; <see cref="NewDatabaseAsync"/> copies it, which takes a tenth of a second.
/// </summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private const string Template = "template_tongket";
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "tongket-tests-" + Guid.CreateVersion7().ToString("N"));
    private PrivatePostgres? _server;
    private string _application = "";
    private int _count;

    public async ValueTask InitializeAsync()
    {
        var binaries = PostgresBinaries.Find([Path.Combine(AppContext.BaseDirectory, "postgres"), WebHost.AssetsFolder]);
        Assert.NotNull(binaries);
        var started = await PrivatePostgres.StartAsync(_folder, binaries, durable: false, CancellationToken.None);
        Assert.True(started.Succeeded, started.Problem?.Message);
        _server = started.Value;
        await ExecuteAsync($"create database {Template}");
        await using var source = NpgsqlDataSource.Create(ConnectionTo(Template, pooling: false));
        await Composition.MigrateAsync(source, CancellationToken.None);
        _application = (await ApplicationRole.EnsureAsync(source, ConnectionTo(Template, pooling: false), CancellationToken.None))!;
    }

    /// <summary>A fresh, migrated, empty database; the caller disposes the source.</summary>
    public async Task<NpgsqlDataSource> NewDatabaseAsync()
    {
        var name = "test_" + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        await ExecuteAsync($"create database {name} template {Template}");
        return NpgsqlDataSource.Create(ConnectionTo(name, pooling: true));
    }

    /// <summary>How to connect to it as its owner, with the password that a data source does not tell.</summary>
    public string ConnectionOf(NpgsqlDataSource owner) =>
        ConnectionTo(new NpgsqlConnectionStringBuilder(owner.ConnectionString).Database!, pooling: false);

    /// <summary>The same database as the program connects to it: as a role behind the wall of row-level security.</summary>
    public NpgsqlDataSource AsApplication(NpgsqlDataSource owner) =>
        NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(_application)
            {
                Database = new NpgsqlConnectionStringBuilder(owner.ConnectionString).Database,
                Pooling = true,
                MaxPoolSize = 12,
            }
        );

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres", pooling: false));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionTo(string database, bool pooling) =>
        new NpgsqlConnectionStringBuilder(_server!.ConnectionString)
        {
            Database = database,
            Pooling = pooling,
            MaxPoolSize = 12,
        }.ConnectionString;
}
