using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Data.Private;
using TongKet.Organizations.Contracts;

namespace TongKet.Benchmarks.Seeding;

/// <summary>The modules on a private PostgreSQL that forces writes to disk, with nothing but the root organisation and its administrator.</summary>
internal sealed class SeededCountry : IAsyncDisposable
{
    public const string UserName = "trung-uong";
    private readonly PrivatePostgres _server;
    private readonly NpgsqlDataSource _source;
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    private SeededCountry(PrivatePostgres server)
    {
        _server = server;
        _source = NpgsqlDataSource.Create(server.ConnectionString);
        _services = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Error).AddSimpleConsole())
            .AddSingleton(TimeProvider.System)
            .AddTongKet(_source)
            .BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateAsyncScope();
    }

    public OrganizationId Root { get; } = TimeProvider.System.NewId<OrganizationId>();

    public string Connection => _server.ConnectionString;

    public int PostgresId => _server.ProcessId;

    public string Folder => _server.Folder;

    public NpgsqlDataSource Source => _source;

    public static async Task<SeededCountry> MakeAsync(string folder, CancellationToken ct, bool durable = true)
    {
        var binaries = PostgresBinaries.Find([WebHost.AssetsFolder]) ?? throw new InvalidOperationException("Build src/TongKet first.");
        var country = new SeededCountry(SeededReview.Value(await PrivatePostgres.StartAsync(folder, binaries, durable, ct)));
        await Composition.MigrateAsync(country._source, ct);
        NewOrganization root = new(
            country.Root,
            CountryFiles.Root,
            "TW",
            OrganizationKind.PartyCommittee,
            AdministrativeLevel.Central,
            null,
            "",
            new DateOnly(1990, 1, 1)
        );
        await country.Ask<IOrganizationRegister>().AddAsync([root], ct);
        await country
            .Ask<IPeople>()
            .EnsureAsync(UserName, "Quản trị", SeededReview.Password, country.Root, [Role.Administrator, Role.Leader], ct);
        return country;
    }

    public T Ask<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
        await _source.DisposeAsync();
        await _server.DisposeAsync();
    }
}
