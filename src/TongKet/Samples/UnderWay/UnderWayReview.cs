using Npgsql;
using TongKet.Accounts.Contracts;
using TongKet.Cli.Demo;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Time;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Samples.UnderWay;

/// <summary>
/// A review in full course for who sees the program the first time: directive, forms, reports at every point of their way, some late. It happened in the
/// weeks before today, so it is told with a clock of its own.
/// </summary>
internal static class UnderWayReview
{
    private const string FileName = "cong-van-tong-ket-chi-thi-08.docx";
    private static readonly ReviewId Id = ReviewId.From(SampleIds.Of("Đợt mẫu đang chạy").Value);

    /// <summary>Tells the story once; where the office has a review of its own already, nothing is added.</summary>
    public static async Task SeedAsync(NpgsqlDataSource source, DateOnly today, CancellationToken ct)
    {
        var days = new UnderWayDays(today);
        var clock = new DemoClock();
        clock.StartOn(days.Issued);
        var services = new ServiceCollection();
        services.AddLogging(l => l.SetMinimumLevel(LogLevel.Error).AddSimpleConsole());
        services.AddSingleton<TimeProvider>(clock);
        services.AddTongKet(source);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();
        var reviews = scope.ServiceProvider.GetRequiredService<IReviews>();
        if ((await reviews.ListOfAsync(SampleProvince.IdOf(SampleProvince.Committee), ct)).Any(r => r.Id != Id))
        {
            return;
        }

        var people = new UnderWayPeople(scope.ServiceProvider.GetRequiredService<IPeople>());
        var review = await LaunchAsync(scope.ServiceProvider, people, days, ct);
        var reports = new UnderWayReports(scope.ServiceProvider.GetRequiredService<IReports>(), people, new UnderWayWriter(review), clock);
        var places = (await reviews.ListParticipantsAsync(review.Id, ct)).ToDictionary(p => p.Organization);
        // The clock goes forward only.
        foreach (var unit in UnderWayUnit.ProvinceBodies(days).Concat(UnderWayUnit.Communes(days)).OrderBy(u => u.Day))
        {
            // Whoever tries a merger in the sample moves places to the successor.
            if (places.GetValueOrDefault(unit.Office) is { } place)
            {
                await reports.TellAsync(unit, place, ct);
            }
        }

        await scope.ServiceProvider.GetRequiredService<IOutboxDrain>().DrainAsync(ct);
    }

    private static async Task<ReviewView> LaunchAsync(
        IServiceProvider services,
        UnderWayPeople people,
        UnderWayDays days,
        CancellationToken ct
    )
    {
        var reviews = services.GetRequiredService<IReviews>();
        if (await reviews.FindAsync(Id, ct) is { } there)
        {
            return there;
        }

        var (documents, committee) = (services.GetRequiredService<IDocuments>(), SampleProvince.IdOf(SampleProvince.Committee));
        var (writer, clerk) = (await people.OfAsync(committee, Role.Specialist, ct), await people.OfAsync(committee, Role.Clerk, ct));
        var outgoing = new OutgoingDocument(Id.Value, committee, "CV", days.Issued, $"về việc {UnderWayPaper.Subject(days)}", null, null);
        var paper = UnderWayReports.Must(await documents.RegisterOutgoingAsync(outgoing, clerk, ct));
        var file = UnderWayPaper.Write(paper, days);
        UnderWayReports.Must(await documents.AttachPaperAsync(paper.Id, file, FileName, clerk, ct));
        var subject = UnderWayPaper.Subject(days);
        var request = new LaunchRequest(
            Id,
            char.ToUpper(subject[0], VietnamTime.Culture) + subject[1..],
            paper.Id,
            days.CutOff,
            UnderWayPaper.Author,
            SampleProvince.IdOf(SampleProvince.Propaganda),
            UnderWayOutline.Drafts,
            [
                new ParticipantGroup([.. UnderWayUnit.Communes(days).Select(u => u.Office)], days.Communes),
                new ParticipantGroup([.. UnderWayUnit.ProvinceBodies(days).Select(u => u.Office)], days.Bodies),
            ]
        )
        {
            Forms = [UnderWayForm.Of(days)],
        };
        UnderWayReports.Must(await reviews.LaunchAsync(request, writer, ct));
        // The agency that puts them together has the paper in its own register, with its tasks.
        var reader = await people.OfAsync(SampleProvince.IdOf(SampleProvince.Propaganda), Role.Clerk, ct);
        var taken = UnderWayReports.Must(await documents.TakeInAsync(file, FileName, reader, ct));
        UnderWayReports.Must(await documents.RegisterIncomingAsync(taken, reader, ct));
        await services.GetRequiredService<IOutboxDrain>().DrainAsync(ct);
        return (await reviews.FindAsync(Id, ct))!;
    }
}
