using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reports;

/// <summary>A commune's Party committee that owes a report to the provincial one, through its propaganda board.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private static readonly TimeProvider Ticks = TimeProvider.System;

    private Scene(App app) => App = app;

    public App App { get; }
    public required FakeReviews Reviews { get; init; }
    public required FakeRegister Register { get; init; }
    public required FakeAudit Audit { get; init; }
    public ReviewId Review { get; } = Ticks.NewId<ReviewId>();
    public ParticipantId Place { get; } = Ticks.NewId<ParticipantId>();
    public OrganizationId Commune { get; private init; }
    public OrganizationId Board { get; private init; }
    public OrganizationId Province { get; private init; }
    public SectionId Part { get; } = Ticks.NewId<SectionId>();
    public SectionId First { get; } = Ticks.NewId<SectionId>();
    public SectionId Second { get; } = Ticks.NewId<SectionId>();
    public IndicatorId Members { get; } = Ticks.NewId<IndicatorId>();
    public ActingUser Writer => field ??= Person("Lò Thị Mẩy", Commune, Role.Specialist);
    public ActingUser Colleague => field ??= Person("Vi Văn Sơn", Commune, Role.Specialist);
    public ActingUser Leader => field ??= Person("Hà Đức Toàn", Commune, Role.Leader);
    public ActingUser Clerk => field ??= Person("Đinh Thị Nụ", Commune, Role.Clerk);
    public ActingUser Checker => field ??= Person("Trịnh Quốc Huy", Board, Role.Specialist);
    public ActingUser Taker => field ??= Person("Mạc Thị Thảo", Province, Role.Specialist);

    public static async Task<Scene> SetAsync(PostgresFixture postgres, bool via = true)
    {
        var (commune, board, province) = (Ticks.NewId<OrganizationId>(), Ticks.NewId<OrganizationId>(), Ticks.NewId<OrganizationId>());
        var (reviews, register, audit) = (new FakeReviews(), new FakeRegister(), new FakeAudit());
        var colleagues = new FakeColleagues();
        var organizations = new FakeOrganizations(
            new(province, "Tỉnh ủy Hà Sơn", "TU", OrganizationKind.PartyCommittee, AdministrativeLevel.Province, null, "Hà Sơn"),
            new(
                board,
                "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                "BTGDVTU",
                OrganizationKind.PartyAgency,
                AdministrativeLevel.Province,
                province,
                ""
            ),
            new(commune, "Đảng ủy xã Bản Lầu", "ĐU", OrganizationKind.PartyCommittee, AdministrativeLevel.Commune, province, "Bản Lầu")
        );
        var app = await App.StartAsync(
            postgres,
            services =>
                services
                    .AddSingleton<IReviews>(reviews)
                    .AddSingleton<IDocuments>(register)
                    .AddSingleton<IAudit>(audit)
                    .AddSingleton<IOrganizations>(organizations)
                    .AddSingleton<IColleagues>(colleagues)
        );
        var scene = new Scene(app)
        {
            Reviews = reviews,
            Register = register,
            Audit = audit,
            Commune = commune,
            Board = board,
            Province = province,
        };
        scene.Launch(via);
        colleagues.People.AddRange([scene.Writer, scene.Colleague, scene.Leader, scene.Clerk, scene.Checker]);
        return scene;
    }

    public static ActingUser Person(string name, OrganizationId office, params Role[] roles) =>
        new(Ticks.NewId<UserId>(), name, office, roles.ToHashSet());

    /// <summary>Runs a use case and expects it to succeed.</summary>
    public async Task<T> DoAsync<TCase, T>(Func<TCase, Task<Outcome<T>>> run)
        where TCase : notnull
    {
        var outcome = await App.RunAsync(run);
        Assert.True(outcome.Succeeded, outcome.Problem?.Message);
        return outcome.Value;
    }

    /// <summary>Runs a use case and gives the code of its refusal; null when it went well.</summary>
    public async Task<string?> RefusalAsync<TCase, T>(Func<TCase, Task<Outcome<T>>> run)
        where TCase : notnull => (await App.RunAsync(run)).Problem?.Code;

    public Task<ReportId> OpenAsync() => DoAsync<IReports, ReportId>(r => r.OpenAsync(Place, Writer, Ct));

    public Task<SaveAnswer> SaveAsync(
        ReportId report,
        string html,
        int version,
        ActingUser? who = null,
        Guid? editor = null,
        int sequence = 0
    ) => App.RunAsync<SaveSection, SaveAnswer>(c => c.HandleAsync(report, First, new(html, version, editor, sequence), who ?? Writer, Ct));

    /// <summary>A report with text, a section without anything to report, and a figure, still a draft.</summary>
    public async Task<ReportId> DraftAsync()
    {
        var report = await OpenAsync();
        return await DoAsync<IReports, ReportId>(r =>
            r.FillAsync(
                report,
                [new(First, "<p>Đã tổ chức 12 hội nghị.</p>", false), new(Second, "", true)],
                [new(Members, CellState.Value, 1234.5m)],
                Writer,
                Ct
            )
        );
    }

    public async Task<ReportId> ApprovedAsync()
    {
        var report = await DraftAsync();
        await DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, Writer, Ct));
        return await DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, Leader, Ct));
    }

    public async Task<ReportId> SentAsync()
    {
        var report = await ApprovedAsync();
        await SendAsync(report);
        return report;
    }

    public Task<SubmissionId> SendAsync(ReportId report, Guid? key = null) =>
        DoAsync<IReports, SubmissionId>(r => r.SendAsync(report, key ?? Ticks.NewGuid(), null, Clerk, Ct));

    public async Task<Report> LoadAsync(ReportId id)
    {
        await using var db = App.Database.Open();
        return await db.Set<Report>().AsNoTracking().SingleAsync(r => r.Id == id, Ct);
    }

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private void Launch(bool via)
    {
        Reviews.Reviews.Add(
            new(
                Review,
                Province,
                "Tổng kết 5 năm thực hiện Chỉ thị về học tập suốt đời",
                null,
                null,
                Province,
                "Ban Thường vụ Tỉnh ủy",
                via ? Board : null,
                [
                    new(Part, null, 0, "I", "Kết quả", "", false),
                    new(First, Part, 1, "1", "Công tác tuyên truyền", "Nêu số hội nghị", true),
                    new(Second, Part, 1, "2", "Kiểm tra, giám sát", "", true),
                ],
                [new(Members, First, "Số người học", "người")],
                App.Clock.GetUtcNow(),
                null
            )
        );
        Reviews.Participants.Add(
            new(
                Place,
                Review,
                Reviews.Reviews[0].Title,
                Commune,
                Province,
                via ? Board : null,
                new DateOnly(2026, 9, 24),
                ParticipantState.NotStarted,
                null,
                null
            )
        );
    }
}
