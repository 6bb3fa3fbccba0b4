using Microsoft.Extensions.DependencyInjection;
using TongKet.Kernel.Data;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Samples;

namespace TongKet.BrowserTests;

/// <summary>A data folder with the sample province and one launched review, made before the server starts; reports of three communes are approved.</summary>
internal sealed record PreparedReview(ReviewId Review, SectionId Section, IReadOnlyList<PreparedReport> Reports)
{
    private static readonly string[] Units = ["anthach", "bausen", "contrang"];

    public static Task<PreparedReview> LaunchAsync(string folder, bool approved, CancellationToken ct) =>
        SampleServices.RunAsync(folder, services => LaunchAsync(services, approved, ct), ct);

    private static async Task<PreparedReview> LaunchAsync(IServiceProvider services, bool approved, CancellationToken ct)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var reviews = services.GetRequiredService<IReviews>();
        var id = clock.NewId<ReviewId>();
        var units = SampleProvince.CommuneCommittees.Take(Units.Length).ToList();
        var launched = await reviews.LaunchAsync(
            new LaunchRequest(
                id,
                "Tổng kết 5 năm bảo vệ môi trường nông thôn",
                Directive: null,
                CutOff: null,
                "Ban Thường vụ Tỉnh ủy",
                SampleProvince.IdOf(SampleProvince.Propaganda),
                [new OutlineDraft("I", "Kết quả đạt được", "", [new IndicatorDraft("Số buổi tuyên truyền", "buổi")], [])],
                [new ParticipantGroup(units, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(10))]
            ),
            await SampleServices.PersonAsync(services, "tinhuy.chuyenvien", SampleProvince.IdOf(SampleProvince.Committee), ct),
            ct
        );
        Assert.True(launched.Succeeded, launched.Problem?.Message);

        var section = (await reviews.FindAsync(id, ct))!.Sections.Single().Id;
        var places = (await reviews.ListParticipantsAsync(id, ct)).ToDictionary(p => p.Organization, p => p.Id);
        var reports = new List<PreparedReport>();
        foreach (var (unit, signIn) in units.Zip(Units))
        {
            reports.Add(await PrepareAsync(services, signIn, unit, places[unit], section, approved, ct));
        }

        return new PreparedReview(id, section, reports);
    }

    private static async Task<PreparedReport> PrepareAsync(
        IServiceProvider services,
        string signIn,
        OrganizationId unit,
        ParticipantId place,
        SectionId section,
        bool approved,
        CancellationToken ct
    )
    {
        var reports = services.GetRequiredService<IReports>();
        var writer = await SampleServices.PersonAsync(services, signIn + ".chuyenvien", unit, ct);
        var leader = await SampleServices.PersonAsync(services, signIn + ".lanhdao", unit, ct);
        var report = (await reports.OpenAsync(place, writer, ct)).Value;
        if (approved)
        {
            Assert.True(
                (
                    await reports.FillAsync(
                        report,
                        [new SectionContent(section, "<p>Đã tổ chức 12 buổi tuyên truyền.</p>", false)],
                        [],
                        writer,
                        ct
                    )
                ).Succeeded
            );
            Assert.True((await reports.AskApprovalAsync(report, writer, ct)).Succeeded);
            Assert.True((await reports.ApproveAsync(report, leader, ct)).Succeeded);
        }

        return new PreparedReport(signIn, report, place);
    }
}

/// <summary>A commune's report.</summary>
internal sealed record PreparedReport(string SignIn, ReportId Id, ParticipantId Place);
