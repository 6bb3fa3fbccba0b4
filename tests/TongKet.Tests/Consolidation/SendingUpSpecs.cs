using TongKet.Accounts.Contracts;
using TongKet.Consolidation.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Consolidation;

/// <summary>The cascade with the real modules: villages report to the commune, the commune's consolidation becomes its own report to the province.</summary>
public sealed class SendingUpSpecs(PostgresFixture postgres)
{
    private static readonly DateOnly Founded = new(2020, 1, 1);
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_consolidation_goes_up_as_the_communes_own_report()
    {
        await using var app = await App.StartAsync(postgres);
        await using var scope = app.Scope();
        var (reviews, reports, consolidations) = (Get<IReviews>(scope), Get<IReports>(scope), Get<IConsolidations>(scope));
        var province = Office("Tỉnh ủy Đông Hà", "TU", AdministrativeLevel.Province, null);
        var commune = Office("Đảng ủy xã Khe Lạnh", "ĐU", AdministrativeLevel.Commune, province.Id);
        List<NewOrganization> villages =
        [
            .. Enumerable.Range(1, 3).Select(n => Office($"Chi bộ bản {n}", "CB", AdministrativeLevel.Grassroots, commune.Id)),
        ];
        await Get<IOrganizationRegister>(scope).AddAsync([province, commune, .. villages], Ct);
        var above = await LaunchAsync(
            reviews,
            province,
            "Tổng kết toàn tỉnh",
            null,
            [commune],
            Section("I", "Kết quả tuyên truyền", "Số buổi họp"),
            Section("II", "Khó khăn")
        );
        var place = (await reviews.ListParticipantsAsync(above, Ct)).Single();
        var own = await LaunchAsync(
            reviews,
            commune,
            "Tổng kết xã Khe Lạnh",
            place.Id,
            villages,
            Section("1", "Kết quả tuyên truyền", "Số buổi họp"),
            Section("2", "Khó khăn")
        );
        var outline = (await reviews.FindAsync(own, Ct))!;
        foreach (
            var (at, village) in (await reviews.ListParticipantsAsync(own, Ct))
                .OrderBy(p => villages.FindIndex(v => v.Id == p.Organization))
                .Index()
        )
        {
            await SendAsync(
                reports,
                village.Id,
                village.Organization,
                [
                    new SectionContent(outline.Sections[0].Id, $"<p>Bản thứ {at + 1} họp đủ.</p>", false),
                    new SectionContent(outline.Sections[1].Id, "<p>Xa trung tâm.</p>", false),
                ],
                [new FigureContent(outline.Indicators[0].Id, CellState.Value, 10 + at)]
            );
        }

        var writer = Person(commune.Id);
        var consolidation = Value(await consolidations.OpenAsync(own, writer, Ct));
        Value(await consolidations.TakeAllAsync(consolidation, writer, Ct));
        var report = Value(await consolidations.SendUpAsync(consolidation, place.Id, writer, Ct));
        Value(await reports.AskApprovalAsync(report, writer, Ct));
        Value(await reports.ApproveAsync(report, Person(commune.Id, Role.Leader), Ct));
        Value(await reports.SendAsync(report, Guid.CreateVersion7(), null, Person(commune.Id, Role.Clerk), Ct));

        var sent = Assert.Single(await reports.ListSubmittedAsync(above, Ct));
        var superior = (await reviews.FindAsync(above, Ct))!;
        var text = sent.Sections.ToDictionary(s => s.Section, s => s.Html);
        Assert.Equal("<p>Bản thứ 1 họp đủ.</p><p>Bản thứ 2 họp đủ.</p><p>Bản thứ 3 họp đủ.</p>", text[superior.Sections[0].Id]);
        Assert.Equal("<p>Xa trung tâm.</p>", text[superior.Sections[1].Id]);
        Assert.Equal(
            new FigureContent(superior.Indicators[0].Id, CellState.Value, 33),
            sent.Figures.Single(f => f.Indicator == superior.Indicators[0].Id)
        );
    }

    [Fact]
    public async Task A_report_that_comes_later_is_taken_in_by_itself_and_a_returned_one_let_go()
    {
        await using var app = await App.StartAsync(postgres);
        await using var scope = app.Scope();
        var (reviews, reports, consolidations) = (Get<IReviews>(scope), Get<IReports>(scope), Get<IConsolidations>(scope));
        var commune = Office("Đảng ủy xã Khe Lạnh", "ĐU", AdministrativeLevel.Commune, null);
        var village = Office("Chi bộ bản Lùng", "CB", AdministrativeLevel.Grassroots, commune.Id);
        await Get<IOrganizationRegister>(scope).AddAsync([commune, village], Ct);
        var own = await LaunchAsync(reviews, commune, "Sơ kết xã", null, [village], Section("1", "Kết quả", "Số buổi họp"));
        var outline = (await reviews.FindAsync(own, Ct))!;
        var place = (await reviews.ListParticipantsAsync(own, Ct)).Single();
        var consolidation = Value(await consolidations.OpenAsync(own, Person(commune.Id), Ct));

        var report = await SendAsync(
            reports,
            place.Id,
            village.Id,
            [new SectionContent(outline.Sections[0].Id, "<p>Họp 4 buổi.</p>", false)],
            []
        );
        await app.DrainAsync();
        var after = await consolidations.CountsAsync(consolidation, Ct);
        Value(await reports.ReturnAsync(report, "Thiếu số liệu", null, Person(commune.Id, Role.Leader), Ct));
        await app.DrainAsync();

        Assert.Equal(1, after.Open);
        Assert.Equal(0, (await consolidations.CountsAsync(consolidation, Ct)).Passages);
    }

    private static async Task<ReviewId> LaunchAsync(
        IReviews reviews,
        NewOrganization owner,
        string title,
        ParticipantId? answersTo,
        IReadOnlyList<NewOrganization> units,
        params IReadOnlyList<OutlineDraft> outline
    ) =>
        Value(
            await reviews.LaunchAsync(
                new LaunchRequest(
                    ReviewId.From(Guid.CreateVersion7()),
                    title,
                    null,
                    null,
                    owner.Name,
                    null,
                    outline,
                    [new ParticipantGroup([.. units.Select(u => u.Id)], new DateOnly(2026, 9, 30))],
                    answersTo
                ),
                Person(owner.Id),
                Ct
            )
        );

    private static async Task<ReportId> SendAsync(
        IReports reports,
        ParticipantId place,
        OrganizationId unit,
        IReadOnlyList<SectionContent> sections,
        IReadOnlyList<FigureContent> figures
    )
    {
        var report = Value(await reports.OpenAsync(place, Person(unit), Ct));
        Value(await reports.FillAsync(report, sections, figures, Person(unit), Ct));
        Value(await reports.AskApprovalAsync(report, Person(unit), Ct));
        Value(await reports.ApproveAsync(report, Person(unit, Role.Leader), Ct));
        Value(await reports.SendAsync(report, Guid.CreateVersion7(), null, Person(unit, Role.Clerk), Ct));
        return report;
    }

    private static T Get<T>(Microsoft.Extensions.DependencyInjection.AsyncServiceScope scope)
        where T : notnull =>
        Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<T>(scope.ServiceProvider);

    private static T Value<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.Succeeded, outcome.Problem?.Message);
        return outcome.Value!;
    }

    private static OutlineDraft Section(string label, string title, params IReadOnlyList<string> figures) =>
        new(label, title, "", [.. figures.Select(f => new IndicatorDraft(f, "buổi"))], []);

    private static NewOrganization Office(string name, string code, AdministrativeLevel level, OrganizationId? parent) =>
        new(
            OrganizationId.From(Guid.CreateVersion7()),
            name,
            code,
            level is AdministrativeLevel.Grassroots ? OrganizationKind.PartyCell : OrganizationKind.PartyCommittee,
            level,
            parent,
            "Đông Hà",
            Founded
        );

    private static ActingUser Person(OrganizationId office, Role role = Role.Specialist) =>
        new(UserId.From(Guid.CreateVersion7()), "Lương Thị Sen", office, new HashSet<Role> { role });
}
