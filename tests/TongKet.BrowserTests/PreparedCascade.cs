using Microsoft.Extensions.DependencyInjection;
using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Kernel.Data;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Samples;

namespace TongKet.BrowserTests;

/// <summary>What others do around a commune in the middle: the province asks it by a numbered paper, a cell below sends its report.</summary>
internal static class PreparedCascade
{
    public const string Title = "Tổng kết 05 năm thực hiện Chỉ thị 17";

    private static readonly OutlineDraft[] Outline =
    [
        new("I", "Kết quả tuyên truyền", "Nêu hình thức, đối tượng.", [new IndicatorDraft("Số buổi tuyên truyền", "buổi")], []),
        new("II", "Khó khăn, vướng mắc", "", [], []),
    ];

    /// <summary>The province's review for the commune An Thạch, with the paper it comes from.</summary>
    public static Task<ReviewId> AskAsync(string folder, CancellationToken ct) =>
        SampleServices.RunAsync(
            folder,
            async services =>
            {
                var (clock, province) = (services.GetRequiredService<TimeProvider>(), SampleProvince.IdOf(SampleProvince.Committee));
                var who = await SampleServices.PersonAsync(services, "tinhuy.chuyenvien", province, ct);
                var paper = new OutgoingDocument(
                    clock.NewGuid(),
                    province,
                    "CV",
                    clock.VietnamToday,
                    "về việc tổng kết Chỉ thị 17",
                    412,
                    null
                );
                var directive = Done(await services.GetRequiredService<IDocuments>().RegisterOutgoingAsync(paper, who, ct));
                var request = new LaunchRequest(
                    clock.NewId<ReviewId>(),
                    Title,
                    directive.Id,
                    null,
                    "Ban Thường vụ Tỉnh ủy",
                    null,
                    Outline,
                    [new ParticipantGroup([SampleProvince.CommuneCommittees[0]], clock.VietnamToday.AddDays(40))]
                )
                {
                    Forms = [new StatisticalForm("", "Kết quả tuyên truyền", [new("A", "Số liệu")], [new("1", "Lượt người dự")])],
                };
                return Done(await services.GetRequiredService<IReviews>().LaunchAsync(request, who, ct));
            },
            ct
        );

    /// <summary>One of the commune's cells sends its report in the commune's own review.</summary>
    public static Task<ReportId> AnswerAsync(string folder, ReviewId own, CancellationToken ct) =>
        SampleServices.RunAsync(
            folder,
            async services =>
            {
                var (reports, reviews) = (services.GetRequiredService<IReports>(), services.GetRequiredService<IReviews>());
                var review = (await reviews.FindAsync(own, ct))!;
                var place = (await reviews.ListParticipantsAsync(own, ct))[0];
                var who = await SampleServices.PersonAsync(services, "chibo.thu", place.Organization, ct);
                var report = Done(await reports.OpenAsync(place.Id, who, ct));
                SectionContent[] texts =
                [
                    new(review.Sections[0].Id, "<p>Chi bộ đã tổ chức 12 buổi tuyên truyền tại các tổ dân cư.</p>", false),
                    new(review.Sections[1].Id, "<p>Thiếu tài liệu cho người cao tuổi.</p>", false),
                ];
                Done(await reports.FillAsync(report, texts, [new(review.Indicators[0].Id, CellState.Value, 12)], who, ct));
                FormContent form = new(review.Forms[0].Id, 1, [new("1", "A", CellState.Value, 450)]);
                Done(await reports.FillFormsAsync(report, [form], who, ct));
                Done(await reports.AskApprovalAsync(report, who, ct));
                Done(await reports.ApproveAsync(report, who, ct));
                Done(await reports.SendAsync(report, Guid.CreateVersion7(), null, who, ct));
                return report;
            },
            ct
        );

    private static T Done<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.Succeeded, outcome.Problem?.Message);
        return outcome.Value;
    }
}
