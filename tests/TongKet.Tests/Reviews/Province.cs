using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reviews;

/// <summary>An invented province on a real database with the real modules: a Party committee, its board, four communes, a people's committee.</summary>
internal sealed class Province : IAsyncDisposable
{
    private static readonly TimeProvider Ticks = TimeProvider.System;

    private static readonly string[] Names =
    [
        "Đảng ủy xã Long Thạnh Đông",
        "Đảng ủy xã Cửa Lạch",
        "Đảng ủy phường Hải Tân",
        "Đảng ủy đặc khu Hòn Mấu",
    ];

    private Province(App app, int communes)
    {
        App = app;
        Communes = [.. Enumerable.Range(0, communes).Select(_ => Ticks.NewId<OrganizationId>())];
    }

    public App App { get; }
    public OrganizationId Committee { get; } = Ticks.NewId<OrganizationId>();
    public OrganizationId Board { get; } = Ticks.NewId<OrganizationId>();
    public OrganizationId PeoplesCommittee { get; } = Ticks.NewId<OrganizationId>();
    public IReadOnlyList<OrganizationId> Communes { get; }
    public ActingUser Officer => field ??= Person("Lương Thị Hạnh", Committee, Role.Specialist, Role.Clerk);
    public ActingUser Colleague => field ??= Person("Phùng Văn Kha", Committee, Role.Specialist, Role.Clerk);
    public ActingUser CommuneOfficer => field ??= Person("Tạ Thị Xuyến", Communes[0], Role.Specialist, Role.Clerk);

    public static async Task<Province> FoundAsync(PostgresFixture postgres, Action<IServiceCollection>? configure = null, int communes = 4)
    {
        var province = new Province(await App.StartAsync(postgres, configure), communes);
        await province.App.RunAsync<IOrganizationRegister, bool>(async register =>
        {
            await register.AddAsync(province.Organizations(), TestContext.Current.CancellationToken);
            return true;
        });
        return province;
    }

    public static ActingUser Person(string name, OrganizationId office, params Role[] roles) =>
        new(Ticks.NewId<UserId>(), name, office, roles.ToHashSet());

    /// <summary>The sample directive, whose issuer is this province's committee.</summary>
    public static byte[] Directive =>
        File.ReadAllBytes(Path.Combine(Architecture.Checkout.Root, "samples", "01-cong-van-tinh-uy-tong-ket-chi-thi-17.txt"));

    public Task<TResult> DocumentsAsync<TResult>(Func<IDocuments, Task<TResult>> ask) => App.RunAsync(ask);

    public Task<TResult> ReviewsAsync<TResult>(Func<IReviews, Task<TResult>> ask) => App.RunAsync(ask);

    public async Task<DocumentId> TakeDirectiveInAsync(ActingUser? who = null) =>
        Value(await DocumentsAsync(d => d.TakeInAsync(Directive, "chi-dao.txt", who ?? Officer, TestContext.Current.CancellationToken)));

    /// <summary>The directive registered; its tasks stand in the ledger.</summary>
    public async Task<DocumentId> RegisterDirectiveAsync(ActingUser? who = null)
    {
        var id = await TakeDirectiveInAsync(who);
        Value(await DocumentsAsync(d => d.RegisterIncomingAsync(id, who ?? Officer, TestContext.Current.CancellationToken)));
        await App.DrainAsync();
        return id;
    }

    public static T Value<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.Succeeded, outcome.Problem?.Message);
        return outcome.Value;
    }

    public LaunchRequest Request(params ParticipantGroup[] groups) =>
        new(
            Ticks.NewId<ReviewId>(),
            "Tổng kết 05 năm thực hiện Chỉ thị 17",
            null,
            new DateOnly(2026, 9, 30),
            "Ban Thường vụ Tỉnh ủy",
            Board,
            [
                new OutlineDraft(
                    "I",
                    "Kết quả",
                    "",
                    [],
                    [
                        new OutlineDraft("1", "Quán triệt", "", [new IndicatorDraft("Số hội nghị", "hội nghị")], []),
                        new OutlineDraft("2", "Kiểm tra", "", [], []),
                    ]
                ),
                new OutlineDraft("II", "Phương hướng", "", [], []),
            ],
            groups is [] ? [new ParticipantGroup(Communes, new DateOnly(2026, 10, 15))] : groups
        );

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private NewOrganization[] Organizations() =>
        [
            New(Committee, "Tỉnh ủy Bình Hải", "TU", OrganizationKind.PartyCommittee, AdministrativeLevel.Province, null),
            New(
                Board,
                "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                "BTGDVTU",
                OrganizationKind.PartyAgency,
                AdministrativeLevel.Province,
                Committee
            ),
            New(
                PeoplesCommittee,
                "Ủy ban nhân dân tỉnh Bình Hải",
                "UBND",
                OrganizationKind.PeoplesCommittee,
                AdministrativeLevel.Province,
                null
            ),
            .. Communes.Select(
                (id, i) =>
                    New(
                        id,
                        i < Names.Length ? Names[i] : $"Đảng ủy xã Tân Lập {i}",
                        "ĐU",
                        OrganizationKind.PartyCommittee,
                        AdministrativeLevel.Commune,
                        Committee
                    )
            ),
        ];

    private static NewOrganization New(
        OrganizationId id,
        string name,
        string code,
        OrganizationKind kind,
        AdministrativeLevel level,
        OrganizationId? parent
    ) => new(id, name, code, kind, level, parent, "Bình Hải", new DateOnly(2025, 7, 1));
}
