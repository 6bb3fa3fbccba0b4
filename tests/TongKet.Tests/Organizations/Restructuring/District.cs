using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;

namespace TongKet.Tests.Organizations.Restructuring;

/// <summary>An invented province with a district and its communes before 1 July 2025, on a real database.</summary>
internal sealed class District : IAsyncDisposable
{
    public static readonly DateOnly Day = new(2025, 7, 1);
    private static readonly DateOnly Long = new(2020, 1, 1);
    private static readonly TimeProvider Ticks = TimeProvider.System;

    private District(App app) => App = app;

    public App App { get; }
    public OrganizationId Province { get; } = Ticks.NewId<OrganizationId>();
    public OrganizationId Huyen { get; } = Ticks.NewId<OrganizationId>();
    public OrganizationId Thuong { get; } = Ticks.NewId<OrganizationId>();
    public OrganizationId Ha { get; } = Ticks.NewId<OrganizationId>();
    public OrganizationId Trung { get; } = Ticks.NewId<OrganizationId>();
    public OrganizationId Elsewhere { get; } = Ticks.NewId<OrganizationId>();
    public SuccessionRecorder Admin => new(Province, Guid.Empty, "Quản trị tỉnh");

    public static SuccessionBasis Basis(DateOnly? day = null) => new(day ?? Day, "Nghị quyết 05-NQ/TU ngày 12/6/2025");

    public static async Task<District> FoundAsync(PostgresFixture postgres)
    {
        var district = new District(await App.StartAsync(postgres));
        await district.App.RunAsync<IOrganizationRegister, bool>(async register =>
        {
            await register.AddAsync(district.All(), Ct);
            return true;
        });
        return district;
    }

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public Task<Outcome<SuccessionId>> TryAsync(Func<IRestructuring, Task<Outcome<SuccessionId>>> enter) => App.RunAsync(enter);

    public async Task<SuccessionId> DoAsync(Func<IRestructuring, Task<Outcome<SuccessionId>>> enter)
    {
        var done = await TryAsync(enter);
        Assert.True(done.Succeeded, done.Problem?.Message);
        return done.Value;
    }

    /// <summary>The district ends, its communes come under the province.</summary>
    public Task<SuccessionId> EndDistrictAsync() => DoAsync(r => r.DissolveAsync(new(Huyen, Province, Basis()), Admin, _ => { }, Ct));

    /// <summary>Two communes become a new one under the province.</summary>
    public Task<SuccessionId> MergeAsync() =>
        DoAsync(r =>
            r.MergeAsync(new([Thuong, Ha], [], new(null, "Đảng ủy xã Suối Lành", Parent: Province), Basis()), Admin, _ => { }, Ct)
        );

    public Task<OrganizationTree> TreeAsync(DateOnly on) => App.RunAsync<IOrganizations, OrganizationTree>(o => o.TreeAsync(on, Ct));

    public Task<OrganizationLineage> LineageAsync() => App.RunAsync<IOrganizationHistory, OrganizationLineage>(h => h.LineageAsync(Ct));

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private NewOrganization[] All() =>
        [
            New(Province, "Tỉnh ủy Bình Hải", AdministrativeLevel.Province, null),
            New(Elsewhere, "Tỉnh ủy Nơi Khác", AdministrativeLevel.Province, null),
            New(Huyen, "Huyện ủy Đông Sa", AdministrativeLevel.District, Province),
            New(Thuong, "Đảng ủy xã Suối Thượng", AdministrativeLevel.Commune, Huyen),
            New(Trung, "Đảng ủy xã Suối Trung", AdministrativeLevel.Commune, Huyen),
            New(Ha, "Đảng ủy xã Suối Hạ", AdministrativeLevel.Commune, Huyen),
        ];

    private static NewOrganization New(OrganizationId id, string name, AdministrativeLevel level, OrganizationId? parent) =>
        new(id, name, "ĐU", OrganizationKind.PartyCommittee, level, parent, "Đông Sa", Long);
}
