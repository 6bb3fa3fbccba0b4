using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Consolidation.Offering;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Consolidation.Offering;

/// <summary>The real modules: a province asks a commune, the commune asks its three villages with an outline of one section more, and has its own report open.</summary>
internal sealed class CascadeScene : IAsyncDisposable
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly List<NewOrganization> _villages = [];
    private NewOrganization _commune = null!;
    private OutlineDraft[] _asked = [];

    private CascadeScene(App app) => App = app;

    public static CancellationToken Ct => TestContext.Current.CancellationToken;
    public App App { get; }
    public ReviewView Above { get; private set; } = null!;
    public ReviewView Own { get; private set; } = null!;
    public ActingUser Writer { get; private set; } = null!;
    public ParticipantId Place { get; private set; }
    public ReportId Report { get; private set; }
    public ConsolidationId Bench { get; private set; }

    public static async Task<CascadeScene> SetAsync(PostgresFixture postgres, Action<IServiceCollection>? configure = null)
    {
        var scene = new CascadeScene(await App.StartAsync(postgres, configure));
        var province = Office("Tỉnh ủy Đông Hà", AdministrativeLevel.Province, null);
        var commune = Office("Đảng ủy xã Khe Lạnh", AdministrativeLevel.Commune, province.Id);
        scene._villages.AddRange(Enumerable.Range(1, 3).Select(n => Office($"Chi bộ bản {n}", AdministrativeLevel.Grassroots, commune.Id)));
        await scene.RunAsync<IOrganizationRegister, bool>(async r =>
        {
            await r.AddAsync([province, commune, .. scene._villages], Ct);
            return true;
        });
        scene.Writer = Person(commune.Id);
        OutlineDraft[] asked = [Section("I", "Kết quả tuyên truyền", "Số buổi họp"), Section("II", "Khó khăn, vướng mắc")];
        scene.Above = await scene.LaunchAsync(province, null, [commune], asked);
        scene.Place = (await scene.RunAsync<IReviews, IReadOnlyList<ParticipantView>>(r => r.ListParticipantsAsync(scene.Above.Id, Ct)))
            .Single()
            .Id;
        scene._commune = commune;
        scene._asked = [.. asked, Section("III", "Đường nội bản")];
        scene.Own = await scene.LaunchAsync(commune, scene.Place, scene._villages, scene._asked);
        scene.Report = await scene.DoAsync<IReports, ReportId>(r => r.OpenAsync(scene.Place, scene.Writer, Ct));
        scene.Bench = await scene.DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(scene.Own.Id, scene.Writer, Ct));
        return scene;
    }

    /// <summary>From now on the commune asks its villages once more, in another review for the same report.</summary>
    public async Task AskAgainAsync()
    {
        Own = await LaunchAsync(_commune, Place, _villages, _asked);
        Bench = await DoAsync<IConsolidations, ConsolidationId>(c => c.OpenAsync(Own.Id, Writer, Ct));
    }

    /// <summary>A village sends its report: a text for each section, the number of meetings, and the same in the form; then all of it is taken on the bench.</summary>
    public async Task SendAsync(int village, string results, string troubles, string own, int meetings)
    {
        var office = _villages[village];
        var place = (await RunAsync<IReviews, IReadOnlyList<ParticipantView>>(r => r.ListParticipantsAsync(Own.Id, Ct))).Single(p =>
            p.Organization == office.Id
        );
        var who = Person(office.Id);
        var report = await DoAsync<IReports, ReportId>(r => r.OpenAsync(place.Id, who, Ct));
        SectionContent[] texts =
        [
            new(Own.Sections[0].Id, $"<p>{results}</p>", false),
            new(Own.Sections[1].Id, $"<p>{troubles}</p>", false),
            new(Own.Sections[2].Id, $"<p>{own}</p>", false),
        ];
        FigureContent[] figures = [new(Own.Indicators[0].Id, CellState.Value, meetings)];
        await DoAsync<IReports, ReportId>(r => r.FillAsync(report, texts, figures, who, Ct));
        FormContent form = new(Own.Forms[0].Id, 1, [new("1", "A", CellState.Value, meetings)]);
        await DoAsync<IReports, ReportId>(r => r.FillFormsAsync(report, [form], who, Ct));
        await DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, who, Ct));
        await DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, Person(office.Id, Role.Leader), Ct));
        await DoAsync<IReports, SubmissionId>(r => r.SendAsync(report, Clock.NewGuid(), null, Person(office.Id, Role.Clerk), Ct));
        await App.DrainAsync();
        await DoAsync<IConsolidations, ConsolidationCounts>(c => c.TakeAllAsync(Bench, Writer, Ct));
    }

    public async Task<OffersView> ViewAsync() => (await RunAsync<ReadOffers, OffersView?>(r => r.HandleAsync(Report, Ct)))!;

    public Task WriteAsync(int section, string html) =>
        DoAsync<IReports, ReportId>(r => r.FillAsync(Report, [new(Above.Sections[section].Id, html, false)], [], Writer, Ct));

    public async Task<string> TextAsync(int section) =>
        (await ViewAsync()).Report.Sections.SingleOrDefault(s => s.Section == Above.Sections[section].Id)?.Html ?? "";

    public Task<Outcome<int>> TakeAsync(IEnumerable<OfferedPassage> passages, params string[] figures) =>
        RunAsync<TakeOffers, Outcome<int>>(t => t.TakeAsync(Report, Choice(passages, figures), Writer, Ct));

    public Task<Outcome<int>> LeaveAsync(IEnumerable<OfferedPassage> passages) =>
        RunAsync<TakeOffers, Outcome<int>>(t => t.LeaveAsync(Report, Choice(passages, []), Writer, Ct));

    public Task<TResult> RunAsync<TCase, TResult>(Func<TCase, Task<TResult>> run)
        where TCase : notnull => App.RunAsync(run);

    public async Task<T> DoAsync<TCase, T>(Func<TCase, Task<Outcome<T>>> run)
        where TCase : notnull
    {
        var outcome = await App.RunAsync(run);
        Assert.True(outcome.Succeeded, outcome.Problem?.Message);
        return outcome.Value!;
    }

    public static ActingUser Person(OrganizationId office, Role role = Role.Specialist) =>
        new(Clock.NewId<UserId>(), "Lương Thị Sen", office, new HashSet<Role> { role });

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private static OfferChoice Choice(IEnumerable<OfferedPassage> passages, string[] figures) =>
        new(passages.Select(p => p.Passage.Id.Value).ToHashSet(), figures.ToHashSet());

    private async Task<ReviewView> LaunchAsync(
        NewOrganization owner,
        ParticipantId? answersTo,
        IReadOnlyList<NewOrganization> units,
        OutlineDraft[] outline
    )
    {
        var request = new LaunchRequest(
            Clock.NewId<ReviewId>(),
            $"Tổng kết của {owner.Name}",
            null,
            null,
            owner.Name,
            null,
            outline,
            [new ParticipantGroup([.. units.Select(u => u.Id)], new DateOnly(2026, 9, 30))],
            answersTo
        )
        {
            Forms = [new StatisticalForm("01", "Tuyên truyền", [new("A", "Số liệu")], [new("1", "Số buổi họp"), new("2", "Số người dự")])],
        };
        var id = await DoAsync<IReviews, ReviewId>(r => r.LaunchAsync(request, Person(owner.Id), Ct));
        return (await RunAsync<IReviews, ReviewView?>(r => r.FindAsync(id, Ct)))!;
    }

    private static OutlineDraft Section(string label, string title, params string[] figures) =>
        new(label, title, "", [.. figures.Select(f => new IndicatorDraft(f, "buổi"))], []);

    private static NewOrganization Office(string name, AdministrativeLevel level, OrganizationId? parent) =>
        new(
            Clock.NewId<OrganizationId>(),
            name,
            "",
            level is AdministrativeLevel.Grassroots ? OrganizationKind.PartyCell : OrganizationKind.PartyCommittee,
            level,
            parent,
            "Đông Hà",
            new DateOnly(2020, 1, 1)
        );
}
