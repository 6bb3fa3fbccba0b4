using TongKet.Accounts.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reports.Forms;
using TongKet.Reviews.Contracts;
using TongKet.Tests.Reviews;

namespace TongKet.Tests.Forms;

/// <summary>A review with a form, launched to the communes of an invented province, on the real modules.</summary>
internal sealed class FormScene : IAsyncDisposable
{
    public static readonly StatisticalForm Definition = new(
        "01/TK",
        "Kết quả học tập",
        [new("A", "Năm trước"), new("B", "Năm nay")],
        [
            new("1", "Số lớp")
            {
                Label = "1",
                Unit = "lớp",
                Type = IndicatorType.Integer,
            },
            new("2", "Số lớp chuyên đề")
            {
                Label = "2",
                Unit = "lớp",
                Type = IndicatorType.Integer,
            },
            new("3", "Tỷ lệ chuyên đề")
            {
                Label = "3",
                Unit = "%",
                Type = IndicatorType.Percent,
                Formula = "[2] / [1] * 100",
            },
        ]
    )
    {
        Checks = [new(CheckAxis.Rows, "[2] <= [1]", "Lớp chuyên đề nhiều hơn tổng số lớp", CheckSeverity.Error)],
    };

    public required Province Province { get; init; }
    public ReviewView Review { get; set; } = null!;
    public FormId Form => Review.Forms[0].Id;

    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Task<FormScene> SetAsync(PostgresFixture postgres, params StatisticalForm[] forms) => SetAsync(postgres, 4, forms);

    public static async Task<FormScene> SetAsync(PostgresFixture postgres, int communes, params StatisticalForm[] forms)
    {
        var scene = new FormScene { Province = await Province.FoundAsync(postgres, null, communes) };
        var request = scene.Province.Request() with { Forms = forms is [] ? [Definition] : forms, Intermediary = null };
        await scene.LaunchAsync(request);
        return scene;
    }

    public async Task LaunchAsync(LaunchRequest request)
    {
        var id = await DoAsync<IReviews, ReviewId>(r => r.LaunchAsync(request, Province.Officer, Ct));
        Review = (await Province.ReviewsAsync(r => r.FindAsync(id, Ct)))!;
    }

    public ActingUser Writer(int commune) =>
        Province.Person($"Người viết {commune}", Province.Communes[commune], Role.Specialist, Role.Leader, Role.Clerk);

    public async Task<ReportId> OpenAsync(int commune)
    {
        var places = await Province.ReviewsAsync(r => r.ListParticipantsAsync(Review.Id, Ct));
        var place = places.Single(p => p.Organization == Province.Communes[commune]).Id;
        return await DoAsync<IReports, ReportId>(r => r.OpenAsync(place, Writer(commune), Ct));
    }

    public Task<FormSaved> TypeAsync(ReportId report, int commune, params (string Row, string Column, string Text, int Version)[] cells) =>
        DoAsync<SaveForm, FormSaved>(s =>
            s.HandleAsync(report, Form, [.. cells.Select(c => new CellEdit(c.Row, c.Column, c.Text, c.Version))], Writer(commune), Ct)
        );

    public async Task<ReportForm> ReadAsync(ReportId report, int commune) =>
        (await Province.App.RunAsync<ReadGrid, GridView?>(r => r.HandleAsync(report, Form, Writer(commune), Ct)))!.Form;

    public async Task<SubmissionId> SendAsync(ReportId report, int commune)
    {
        var who = Writer(commune);
        await DoAsync<IReports, ReportId>(r => r.AskApprovalAsync(report, who, Ct));
        await DoAsync<IReports, ReportId>(r => r.ApproveAsync(report, who, Ct));
        return await DoAsync<IReports, SubmissionId>(r => r.SendAsync(report, TimeProvider.System.NewGuid(), null, who, Ct));
    }

    public async Task<ReportId> SentAsync(int commune, params (string Row, string Column, string Text, int Version)[] cells)
    {
        var report = await OpenAsync(commune);
        await TypeAsync(report, commune, cells);
        await SendAsync(report, commune);
        return report;
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
