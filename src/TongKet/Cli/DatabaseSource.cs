using Npgsql;
using TongKet.Data;
using TongKet.Kernel.Data.Private;
using TongKet.Kernel.Outcomes;

namespace TongKet.Cli;

/// <summary>The database to work on: a server that the caller names, else the private one of the data folder.</summary>
internal sealed class DatabaseSource(NpgsqlDataSource source, PrivatePostgres? privateServer) : IAsyncDisposable
{
    public NpgsqlDataSource Source => source;

    /// <summary>Where the private database's data is; null with a server that the caller named.</summary>
    public string? Folder => privateServer?.Folder;

    /// <summary>Opens it and brings the schema up to date.</summary>
    public static async Task<Outcome<DatabaseSource>> OpenAsync(string folder, string? connection, bool durable, CancellationToken ct)
    {
        PrivatePostgres? server = null;
        if (connection is null)
        {
            if (PostgresBinaries.Find([Path.Combine(AppContext.BaseDirectory, "postgres"), WebHost.AssetsFolder]) is not { } binaries)
            {
                return PostgresProblems.BinariesMissing;
            }

            var started = await PrivatePostgres.StartAsync(folder, binaries, durable, ct);
            if (!started.Succeeded)
            {
                return started.Problem;
            }

            server = started.Value;
        }

        if (connection is not null && !CanBeRead(connection))
        {
            return new Problem(
                "database.bad-connection",
                "Chuỗi --connection không đọc được. Ví dụ: \"Host=127.0.0.1;Port=5432;Username=tongket;Password=...;Database=tongket\"."
            );
        }

        try
        {
            return new DatabaseSource(await AppliedAsync(server?.ConnectionString ?? connection!, ct), server);
        }
        catch (NpgsqlException exception) when (server is null)
        {
            return new Problem("database.unreachable", $"Không kết nối được PostgreSQL đã chỉ bằng --connection: {exception.Message}");
        }
        catch when (server is not null)
        {
            await server.DisposeAsync();
            throw;
        }
    }

    // The owner migrates and is needed no more: the program works as a role that cannot pass the wall (docs/decisions/0012).
    private static async Task<NpgsqlDataSource> AppliedAsync(string connection, CancellationToken ct)
    {
        // Under force, an owner who is no superuser would not see the rows that a migration has to change.
        await using var owner = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connection) { Options = "-c tongket.system=on", Pooling = false }
        );
        await Composition.MigrateAsync(owner, ct);
        if (await ApplicationRole.EnsureAsync(owner, connection, ct) is { } application)
        {
            return NpgsqlDataSource.Create(application);
        }

        if (await ApplicationRole.PassesWallAsync(owner, ct))
        {
            await Console.Error.WriteLineAsync(
                "Cảnh báo: tài khoản PostgreSQL đã chỉ vượt qua được lớp bảo vệ theo cơ quan. Hãy dùng tài khoản có mật khẩu và quyền CREATEROLE."
            );
        }

        return NpgsqlDataSource.Create(connection);
    }

    private static bool CanBeRead(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Host is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        if (privateServer is not null)
        {
            await privateServer.DisposeAsync();
        }
    }
}
