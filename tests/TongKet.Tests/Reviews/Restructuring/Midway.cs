using Microsoft.EntityFrameworkCore;
using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;

namespace TongKet.Tests.Reviews.Restructuring;

/// <summary>A review under way, with the real modules: what its communes have written and sent when they are merged.</summary>
internal sealed class Midway(Province province, ReviewId review) : IAsyncDisposable
{
    public static readonly DateOnly Day = new(2026, 9, 1);

    public Province Province => province;

    public App App => province.App;

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Midway> StartAsync(PostgresFixture postgres, LaunchRequest? request = null)
    {
        var province = await Province.FoundAsync(postgres);
        var launched = Province.Value(await province.ReviewsAsync(r => r.LaunchAsync(request ?? province.Request(), province.Officer, Ct)));
        await province.App.DrainAsync();
        return new Midway(province, launched);
    }

    public async Task<SuccessionId> EnterAsync(Func<IRestructuring, SuccessionRecorder, Task<Kernel.Outcomes.Outcome<SuccessionId>>> enter)
    {
        var entered = Province.Value(await App.RunAsync<IRestructuring, Kernel.Outcomes.Outcome<SuccessionId>>(r => enter(r, Recorder)));
        await App.DrainAsync();
        return entered;
    }

    public Task<SuccessionId> MergeAsync(DateOnly? day = null, params int[] communes) =>
        EnterAsync(
            (r, who) =>
                r.MergeAsync(
                    new([.. communes.Select(c => province.Communes[c])], [], new(null, "Đảng ủy xã Gộp"), Basis(day)),
                    who,
                    _ => { },
                    Ct
                )
        );

    public static SuccessionBasis Basis(DateOnly? day = null) => new(day ?? Day, "Nghị quyết 30-NQ/TU ngày 20/8/2026");

    public async Task<OrganizationId> HeirAsync(int commune)
    {
        var lineage = await App.RunAsync<IOrganizationHistory, OrganizationLineage>(h => h.LineageAsync(Ct));
        return lineage.StandingFor(province.Communes[commune], new DateOnly(2026, 12, 31))[0];
    }

    public Task<IReadOnlyList<ParticipantView>> PlacesAsync() => province.ReviewsAsync(r => r.ListParticipantsAsync(review, Ct));

    public async Task<ParticipantView> PlaceOfAsync(OrganizationId office) => (await PlacesAsync()).Single(p => p.Organization == office);

    public Task<IReadOnlyList<PassingView>> PassingsAsync() =>
        App.RunAsync<IReviewPassings, IReadOnlyList<PassingView>>(p => p.OfReviewAsync(review, Ct));

    /// <summary>A commune writes one section; its leader may be asked already, or it may be sent.</summary>
    public async Task<ReportId> WriteAsync(int commune, string words, ParticipantState until = ParticipantState.Drafting)
    {
        var office = province.Communes[commune];
        var who = Province.Person("Người viết", office, Role.Specialist, Role.Leader, Role.Clerk);
        var place = await PlaceOfAsync(office);
        var view = await province.ReviewsAsync(r => r.FindAsync(review, Ct));
        var section = view!.Sections.First(s => s.IsLeaf).Id;
        var report = await DoAsync(r => r.OpenAsync(place.Id, who, Ct));
        await DoAsync(r =>
            r.FillAsync(report, [new(section, $"<p>{words}</p>", false)], [new(view.Indicators[0].Id, CellState.Value, 7)], who, Ct)
        );
        if (until != ParticipantState.Drafting)
        {
            await DoAsync(r => r.AskApprovalAsync(report, who, Ct));
        }

        if (until is ParticipantState.Sent)
        {
            await DoAsync(r => r.ApproveAsync(report, who, Ct));
            await App.RunAsync<IReports, Kernel.Outcomes.Outcome<SubmissionId>>(r =>
                r.SendAsync(report, Guid.CreateVersion7(App.Clock.GetUtcNow()), null, who, Ct)
            );
        }

        await App.DrainAsync();
        return report;
    }

    public async Task<Report> LoadAsync(ReportId id)
    {
        await using var db = App.Database.Open();
        return await db.Set<Report>().AsNoTracking().SingleAsync(r => r.Id == id, Ct);
    }

    public async Task<ReportId> DoAsync(Func<IReports, Task<Kernel.Outcomes.Outcome<ReportId>>> step) =>
        Province.Value(await App.RunAsync(step));

    public ValueTask DisposeAsync() => province.DisposeAsync();

    private SuccessionRecorder Recorder => new(province.Committee, Guid.CreateVersion7(App.Clock.GetUtcNow()), "Quản trị tỉnh");
}
