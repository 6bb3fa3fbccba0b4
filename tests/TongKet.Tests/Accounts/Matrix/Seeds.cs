using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Accounts.Data;
using TongKet.Assignments.Data;
using TongKet.Documents.Checking;
using TongKet.Documents.Contracts;
using TongKet.Formats.Writing;
using TongKet.Formats.Writing.Layout;
using TongKet.Kernel.Data;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Sheets;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Drafting;

namespace TongKet.Tests.Accounts.Matrix;

/// <summary>One of each thing with a name, made through the contracts. "other-…" is of a review of the office beside, which the rest has nothing to do with.</summary>
internal sealed partial class Seeds(IServiceProvider services)
{
    private readonly Dictionary<string, Guid> _ids = Offices.Names.ToDictionary(n => n + "-office", n => Offices.Of(n).Value);

    public Guid this[string name]
    {
        get => _ids[name];
        set => _ids[name] = value;
    }

    /// <summary>What stands in an address beside the thing that is asked for.</summary>
    public Guid Beside(string hole) =>
        hole.ToLowerInvariant() switch
        {
            "id" => this["report"],
            "version" => this["unit-version"],
            "import" => this["unit-import"],
            "contribution" => this["open"],
            "place" => this["participant"],
            "group" => this["launcher-group"],
            "key" => this["checked-draft"],
            // Of a kind that is not seeded; nothing of that id is there.
            var name => _ids.GetValueOrDefault(name, this["report"]),
        };

    /// <summary>The text with each @name replaced by the id of that name.</summary>
    public string Filled(string text) => Name.Replace(text, m => this[m.Groups["name"].Value].ToString());

    public async Task<T> RunAsync<TCase, T>(Func<TCase, Task<T>> run)
        where TCase : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TCase>());
    }

    public async Task<T> DoAsync<TCase, T>(Func<TCase, Task<Outcome<T>>> run)
        where TCase : notnull
    {
        var outcome = await RunAsync(run);
        Assert.True(outcome.Succeeded, outcome.Problem?.Message);
        return outcome.Value;
    }

    public async Task<T> ReadAsync<T>(Func<TongKetDb, Task<T>> read)
    {
        await using var db = services.GetRequiredService<IDatabase>().Open();
        return await read(db);
    }

    public Task<Guid> NewDraftAsync() =>
        DoAsync<StartDraft, Guid>(s =>
            s.FromReviewAsync(null, Offices.Person("launcher", Role.Specialist), TestContext.Current.CancellationToken)
        );

    public Task DrainAsync(CancellationToken ct) => services.GetRequiredService<IOutboxDrain>().DrainAsync(ct);

    public static async Task<Seeds> SowAsync(IServiceProvider services, CancellationToken ct)
    {
        var seeds = new Seeds(services);
        await seeds.RunAsync<IOrganizationRegister, bool>(async register =>
        {
            await register.AddAsync(Offices.All, ct);
            return true;
        });
        await seeds.PersonAsync(ct);
        await seeds.ListAndGroupAsync(ct);
        seeds["succession"] = await seeds.RenamedAsync("below", ct);
        seeds["other-succession"] = await seeds.RenamedAsync("beside", ct);
        await seeds.PaperAsync(ct);
        seeds["checked-draft"] = await seeds.CheckedDraftAsync(ct);
        seeds["draft"] = await seeds.NewDraftAsync();
        seeds["organization"] = seeds["unit-office"];
        await new ReviewSeeds(seeds, ct).SowAsync();
        return seeds;
    }

    // Decided for a later year, so that nothing else here is touched by it.
    private async Task<Guid> RenamedAsync(string office, CancellationToken ct)
    {
        var above = new SuccessionRecorder(Offices.Of("above"), Guid.Empty, "Quản trị");
        var basis = new SuccessionBasis(new DateOnly(2029, 1, 1), "QĐ 2");
        var entered = await DoAsync<IRestructuring, SuccessionId>(r =>
            r.RenameAsync(new RenameRequest(Offices.Of(office), "Tên của năm 2029", "X", "", basis), above, _ => { }, ct)
        );
        return entered.Value;
    }

    private Task<Guid> CheckedDraftAsync(CancellationToken ct)
    {
        var paper = new OfficialPaper
        {
            Profile = LayoutProfiles.For(LayoutFamily.Party, new DateOnly(2026, 11, 1)),
            Issuer = "Đảng ủy phường Hải Tân",
            Notation = "BC/ĐU",
            Place = "Hải Tân",
            TypeName = "Báo cáo",
            Subject = "thử",
        };
        return DoAsync<CheckDraft, Guid>(c =>
            c.HandleAsync(DocxWriter.Write(paper), "Bản thảo kín.docx", Offices.Person("unit", Role.Specialist), ct)
        );
    }

    private async Task PersonAsync(CancellationToken ct)
    {
        await RunAsync<IPeople, UserId>(p =>
            p.EnsureAsync("haitan.thu", "Phan Thị Ngà", "Mat-khau-thu-1", Offices.Of("unit"), [Role.Specialist], ct)
        );
        this["membership"] = await ReadAsync(db => db.Memberships.Select(m => m.Id).SingleAsync(ct));
    }

    private async Task ListAndGroupAsync(CancellationToken ct)
    {
        var launcher = Offices.Of("launcher");
        var sheet = await RunAsync<IOrganizationSheets, Sheet>(s => s.ExportAsync(launcher, ct));
        var rows = sheet.Rows.Select(r => r.Select(c => Equals(c, "HM") ? "HMX" : c).ToArray()).ToList();
        this["launcher-list"] = await DoAsync<IOrganizationSheets, Guid>(s =>
            s.KeepAsync(new MemoryStream(SheetWriter.Write(sheet with { Rows = rows })), launcher, ct)
        );
        this["launcher-group"] = await DoAsync<IRecipientGroups, Guid>(g =>
            g.AddAsync(launcher, new RecipientGroupDraft("Nhóm thử", [], [], [], false, [Offices.Of("unit")]), _ => { }, ct)
        );
    }

    // The directive with one task: the unit leads, its sibling helps.
    private async Task PaperAsync(CancellationToken ct)
    {
        var who = Offices.Person("launcher", Role.Specialist);
        var id = await DoAsync<IDocuments, DocumentId>(d =>
            d.TakeInAsync(TongKet.Tests.Reviews.Province.Directive, "chi-dao.txt", who, ct)
        );
        this["document"] = id.Value;
        var (facts, version) = (await RunAsync<IDocuments, (DocumentFacts, int)?>(d => d.FactsAsync(id, ct)))!.Value;
        var task = new AssignmentFact(
            ["Đảng ủy phường Hải Tân"],
            ["Đảng ủy đặc khu Hòn Mấu"],
            "Việc kín của Long Thạnh Đông",
            null,
            null,
            new ScheduleFact(ScheduleTypes.None)
        );
        await DoAsync<IDocuments, int>(d => d.SaveFactsAsync(id, facts with { Assignments = [task] }, version, who, ct));
        await DoAsync<IDocuments, DocumentId>(d => d.RegisterIncomingAsync(id, who, ct));
        await DrainAsync(ct);
        var unit = Offices.Of("unit");
        this["assignment"] = (await ReadAsync(db => db.Assignments.Where(a => a.Lead == unit).Select(a => a.Id).SingleAsync(ct))).Value;
    }

    [GeneratedRegex("@(?<name>[a-z-]+)")]
    private static partial Regex Name { get; }
}
