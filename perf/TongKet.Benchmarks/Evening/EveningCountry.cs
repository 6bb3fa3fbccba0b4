using System.Globalization;
using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Benchmarks.Measuring;
using TongKet.Benchmarks.Seeding;
using TongKet.Cli.Demo;
using TongKet.Consolidation.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Benchmarks.Evening;

/// <summary>Fills a new database with the afternoon before: the country, two reviews of it, approved reports in one, half-written ones in the other.</summary>
internal sealed class EveningCountry(SeededCountry country, EveningSettings settings)
{
    private readonly ActingUser _root = new(
        TimeProvider.System.NewId<UserId>(),
        "Người chủ trì",
        country.Root,
        new HashSet<Role> { Role.Specialist, Role.Leader, Role.Clerk }
    );

    private readonly OrganizationId[] _communes =
    [
        .. Enumerable.Range(0, settings.Communes).Select(_ => TimeProvider.System.NewId<OrganizationId>()),
    ];

    private readonly List<string[]> _times = [];

    /// <summary>Each stage with its seconds.</summary>
    public IReadOnlyList<string[]> Times => _times;

    public async Task<EveningPlan> FillAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        await TimedAsync("34 provinces and their communes", () => OrganizationsAsync(ct));
        var (bytes, name) = SeededReview.Value(await DemoFiles.DirectiveAsync(null, ct));
        var documents = country.Ask<IDocuments>();
        var directive = SeededReview.Value(await documents.TakeInAsync(bytes, name, _root, ct));
        var facts = (await documents.FactsAsync(directive, ct))!.Value.Facts;
        SeededReview.Value(await documents.RegisterIncomingAsync(directive, _root, ct));
        var outline = DemoOutline.Of(facts.Outline);
        var sending = await TimedAsync(
            $"launching a review of {_communes.Length}",
            () => LaunchAsync("Tổng kết của cả nước", directive, outline, _communes, ct)
        );
        var writing = await LaunchAsync("Sơ kết đang viết", null, outline, _communes[..settings.Writers], ct);
        await TimedAsync("telling everybody", () => country.Ask<IOutboxDrain>().DrainAsync(ct));
        var clerks = await ReportsAsync(source, sending, settings.Submissions, approved: true, "van-thu", ct);
        var savers = await ReportsAsync(source, writing, settings.Writers, approved: false, "can-bo", ct);
        await TimedAsync("accounts", () => PeopleAsync(source, ct));
        SeededReview.Value(await country.Ask<IConsolidations>().OpenAsync(sending.Id, _root, ct));
        await using var tidy = source.CreateCommand("vacuum analyze");
        tidy.CommandTimeout = 300;
        await tidy.ExecuteNonQueryAsync(ct);
        return new EveningPlan(savers, clerks, $"/dot-tong-ket/{sending.Id.Value}", writing.Sections.First(s => s.IsLeaf).Id.Value);
    }

    private Task OrganizationsAsync(CancellationToken ct)
    {
        var day = new DateOnly(1990, 1, 1);
        var provinces = Enumerable.Range(0, 34).Select(_ => TimeProvider.System.NewId<OrganizationId>()).ToArray();
        NewOrganization[] all =
        [
            .. provinces.Select((id, i) => Office(id, CountryFiles.Province(i), AdministrativeLevel.Province, country.Root)),
            .. _communes.Select((id, i) => Office(id, CountryFiles.Commune(i), AdministrativeLevel.Commune, provinces[i % 34])),
        ];
        return country.Ask<IOrganizationRegister>().AddAsync(all, ct);

        NewOrganization Office(OrganizationId id, string name, AdministrativeLevel level, OrganizationId above) =>
            new(id, name, "ĐU", OrganizationKind.PartyCommittee, level, above, "Bình Hải", day);
    }

    private async Task<ReviewView> LaunchAsync(
        string title,
        DocumentId? directive,
        IReadOnlyList<OutlineDraft> outline,
        IReadOnlyList<OrganizationId> units,
        CancellationToken ct
    )
    {
        var deadline = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddDays(1).UtcDateTime);
        var request = new LaunchRequest(
            TimeProvider.System.NewId<ReviewId>(),
            title,
            directive,
            deadline.AddDays(-10),
            CountryFiles.Root,
            null,
            outline,
            [new ParticipantGroup(units, deadline)]
        );
        var id = SeededReview.Value(await country.Ask<IReviews>().LaunchAsync(request, _root, ct));
        return (await country.Ask<IReviews>().FindAsync(id, ct))!;
    }

    private async Task<IReadOnlyList<EveningRole>> ReportsAsync(
        NpgsqlDataSource source,
        ReviewView review,
        int count,
        bool approved,
        string people,
        CancellationToken ct
    )
    {
        var places = (await country.Ask<IReviews>().ListParticipantsAsync(review.Id, ct)).ToDictionary(p => p.Organization, p => p.Id);
        var (office, reports) = (_communes[0], country.Ask<IReports>());
        var who = _root with { Organization = office };
        var template = SeededReview.Value(await reports.OpenAsync(places[office], who, ct));
        var content = new DemoWriter(review, new Random(2)).Write(CountryFiles.Commune(0), 0, 1);
        var sections = approved ? content.Sections : [.. content.Sections.Skip(1).Take(content.Sections.Count / 2)];
        SeededReview.Value(await reports.FillAsync(template, sections, content.Figures, who, ct));
        if (approved)
        {
            SeededReview.Value(await reports.AskApprovalAsync(template, who, ct));
            SeededReview.Value(await reports.ApproveAsync(template, who, ct));
        }

        await country.Ask<IOutboxDrain>().DrainAsync(ct);
        List<(Guid Place, Guid Report, string Office)> clones =
        [
            .. Enumerable
                .Range(1, count - 1)
                .Select(i => (places[_communes[i]].Value, TimeProvider.System.NewGuid(), CountryFiles.Commune(i))),
        ];
        await TimedAsync(
            $"{count} reports, {(approved ? "approved" : "half written")}",
            () => CloneReports.RunAsync(source, template.Value, CountryFiles.Commune(0), clones, ct)
        );
        return
        [
            new EveningRole(Name(people, 0), template.Value, CountryFiles.Commune(0)),
            .. clones.Select((c, i) => new EveningRole(Name(people, i + 1), c.Report, c.Office)),
        ];
    }

    // Sample accounts are made many at once, but are listed on the sign-in page: these are none.
    private async Task PeopleAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        SamplePerson[] people =
        [
            .. Enumerable
                .Range(0, settings.Writers)
                .Select(i => new SamplePerson(Name("can-bo", i), $"Cán bộ {i}", _communes[i], [Role.Specialist])),
            .. Enumerable
                .Range(0, settings.Submissions)
                .Select(i => new SamplePerson(Name("van-thu", i), $"Văn thư {i}", _communes[i], [Role.Clerk])),
        ];
        await country.Ask<IPeople>().EnsureSampleAsync(people, SeededReview.Password, ct);
        await using var ordinary = source.CreateCommand("update accounts_user set is_sample = false");
        await ordinary.ExecuteNonQueryAsync(ct);
    }

    private async Task TimedAsync(string what, Func<Task> work) =>
        await TimedAsync(
            what,
            async () =>
            {
                await work();
                return 0;
            }
        );

    private async Task<T> TimedAsync<T>(string what, Func<Task<T>> work)
    {
        Output.Note(what);
        var began = Watch.Start();
        var result = await work();
        _times.Add([what, Output.Number(began.Elapsed.TotalSeconds)]);
        return result;
    }

    private static string Name(string role, int i) => $"{role}-{i.ToString("00000", CultureInfo.InvariantCulture)}";
}
