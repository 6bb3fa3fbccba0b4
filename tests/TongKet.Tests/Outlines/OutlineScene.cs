using Microsoft.Extensions.DependencyInjection;
using TongKet.Accounts.Contracts;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reports.Writing;
using TongKet.Reviews.Contracts;
using TongKet.Reviews.Data;
using TongKet.Reviews.Outlining;
using TongKet.Reviews.Revising;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Outlines;

/// <summary>A review launched to the communes of an invented province, whose outline changes; on the real modules.</summary>
internal sealed class OutlineScene : IAsyncDisposable
{
    public required Province Province { get; init; }
    public ReviewView Review { get; private set; } = null!;

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<OutlineScene> SetAsync(PostgresFixture postgres, Action<IServiceCollection>? configure = null)
    {
        var scene = new OutlineScene { Province = await Province.FoundAsync(postgres, configure) };
        var request = scene.Province.Request() with { Intermediary = null };
        var id = await scene.DoAsync<IReviews, ReviewId>(r => r.LaunchAsync(request, scene.Province.Officer, Ct));
        await scene.LookAsync(id);
        return scene;
    }

    /// <summary>A section by its title, asked or not any more.</summary>
    public SectionId this[string title] => Review.Sections.Concat(Review.DroppedSections).Single(s => s.Title == title).Id;

    public async Task LookAsync(ReviewId? id = null) => Review = (await Province.ReviewsAsync(r => r.FindAsync(id ?? Review.Id, Ct)))!;

    public ActingUser Writer(int commune) =>
        Province.Person($"Người viết {commune}", Province.Communes[commune], Role.Specialist, Role.Leader, Role.Clerk);

    public async Task<ParticipantView> PlaceAsync(int commune) =>
        (await Province.ReviewsAsync(r => r.ListParticipantsAsync(Review.Id, Ct))).Single(p =>
            p.Organization == Province.Communes[commune]
        );

    public async Task<ReportId> OpenAsync(int commune)
    {
        var place = await PlaceAsync(commune);
        return await DoAsync<IReports, ReportId>(r => r.OpenAsync(place.Id, Writer(commune), Ct));
    }

    public async Task<ReportId> WrittenAsync(int commune, params (string Title, string Text)[] texts)
    {
        var report = await OpenAsync(commune);
        SectionContent[] content = [.. texts.Select(t => new SectionContent(this[t.Title], $"<p>{t.Text}</p>", false))];
        return await DoAsync<IReports, ReportId>(r => r.FillAsync(report, content, [], Writer(commune), Ct));
    }

    public async Task<ReportId> SentAsync(int commune, params (string Title, string Text)[] texts)
    {
        var report = await WrittenAsync(commune, texts);
        await SendAsync(report, commune);
        return report;
    }

    public async Task SendAsync(ReportId report, int commune)
    {
        var who = Writer(commune);
        await DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, who, Ct));
        await DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, who, Ct));
        await DoAsync<IReports, SubmissionId>(r => r.SendAsync(report, TimeProvider.System.NewGuid(), null, who, Ct));
        await Province.App.DrainAsync();
    }

    public async Task<EditorView> EditorAsync(ReportId report, int commune, SectionId? section = null) =>
        (await Province.App.RunAsync<ReadEditor, EditorView?>(r => r.HandleAsync(report, section, null, Writer(commune), Ct)))!;

    /// <summary>Keeps what the officer changed: rows as the editor posts them.</summary>
    public async Task<OutlineWork> WorkAsync(
        Func<IReadOnlyList<OutlineRow>, IReadOnlyList<OutlineRow>> change,
        Action<OutlineWork>? more = null
    )
    {
        var rows = RowKeys.Keyed(change(StandingRows.Of(Review)), Province.App.Clock);
        return await DoAsync<EditOutline, OutlineWork>(e =>
            e.KeepAsync(
                Review.Id,
                Review.OutlineVersion,
                0,
                w =>
                {
                    (w.Rows, w.Reason) = (rows, "Bổ sung theo văn bản mới");
                    more?.Invoke(w);
                },
                Province.Officer,
                Ct
            )
        );
    }

    public async Task<int> AcceptAsync(Func<IReadOnlyList<OutlineRow>, IReadOnlyList<OutlineRow>> change, Action<OutlineWork>? more = null)
    {
        Province.App.Clock.Advance(TimeSpan.FromMinutes(5));
        var work = await WorkAsync(change, more);
        var version = await DoAsync<AcceptOutline, int>(a => a.HandleAsync(Review.Id, work.Key, work.Stamp, Province.Officer, Ct));
        await Province.App.DrainAsync();
        await LookAsync();
        return version;
    }

    public async Task<T> DoAsync<TCase, T>(Func<TCase, Task<Outcome<T>>> run)
        where TCase : notnull
    {
        var outcome = await Province.App.RunAsync(run);
        Assert.True(outcome.Succeeded, outcome.Problem?.Message);
        return outcome.Value;
    }

    public ValueTask DisposeAsync() => Province.DisposeAsync();
}

/// <summary>Changes of rows as a person makes them.</summary>
internal static class RowChanges
{
    extension(IReadOnlyList<OutlineRow> rows)
    {
        public IReadOnlyList<OutlineRow> Without(string title) => [.. rows.Where(r => r.Title != title)];

        public IReadOnlyList<OutlineRow> Renamed(string title, string now) =>
            [.. rows.Select(r => r.Title == title ? r with { Title = now } : r)];

        public IReadOnlyList<OutlineRow> With(string label, string title, int depth = 0) =>
            [.. rows, OutlineRow.Blank with { Depth = depth, Label = label, Title = title }];
    }
}
