using TongKet.Consolidation.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Kernel.Jobs;
using TongKet.Kernel.Outcomes;
using TongKet.Organizations.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>The whole road through the modules' contracts: from the directive's file to the consolidated paper.</summary>
internal sealed class DemoRoad(IServiceProvider services, DemoClock clock, DemoSettings settings, DemoTally tally)
{
    // Drawn from in a fixed order, so that a seed always tells the same story.
    private readonly Random _random = new(settings.Seed);

    public async Task<Outcome<DemoResult>> RunAsync(byte[] directive, string name, IDemoProgress progress, CancellationToken ct)
    {
        var launched = await LaunchAsync(directive, name, progress, ct);
        if (!launched.Succeeded)
        {
            return launched.Problem;
        }

        var (review, offices, deadline) = launched.Value;
        if (await ReportAsync(review, offices, deadline, progress, ct) is { } refusal)
        {
            return refusal;
        }

        return await ConsolidateAsync(review, offices, name, progress, ct);
    }

    /// <summary>Invents the offices and launches the review from the directive.</summary>
    public async Task<Outcome<(ReviewView Review, DemoOffices Offices, DateOnly Deadline)>> LaunchAsync(
        byte[] directive,
        string name,
        IDemoProgress progress,
        CancellationToken ct
    )
    {
        progress.Step("Đọc văn bản chỉ đạo", 3);
        // The office is named after the paper's issuer, so the paper is read before the office exists.
        var reading = await DemoDirective.ReadAsync(directive, name, ct);
        if (!reading.Succeeded)
        {
            return reading.Problem;
        }

        var offices = DemoOffices.Invent(reading.Value, settings.Units, _random);
        var owner = offices.Owner.Specialist;
        await Ask<IOrganizationRegister>().AddAsync([offices.Owner.Organization, .. offices.Units.Select(u => u.Organization)], ct);
        progress.Advance();
        var deadline = DemoDirective.DeadlineOf(reading.Value);
        clock.StartOn(deadline.AddDays(-30));

        var documents = Ask<IDocuments>();
        var taken = await documents.TakeInAsync(directive, name, owner, ct);
        if (!taken.Succeeded)
        {
            return DemoProblems.Refused("Nhận văn bản", taken.Problem);
        }

        if (await documents.FactsAsync(taken.Value, ct) is not { Facts: { Outline.Count: > 0 } facts })
        {
            return DemoProblems.NoOutline(name);
        }

        var registered = await documents.RegisterIncomingAsync(taken.Value, owner, ct);
        if (!registered.Succeeded)
        {
            return DemoProblems.Refused("Vào sổ văn bản", registered.Problem);
        }

        progress.Advance();
        var request = DemoDirective.LaunchOf(facts, taken.Value, offices, deadline, ReviewId.From(DemoOffices.NewGuid(_random)));
        var launched = await Ask<IReviews>().LaunchAsync(request, owner, ct);
        if (!launched.Succeeded)
        {
            return DemoProblems.Refused("Phát động đợt tổng kết", launched.Problem);
        }

        await DrainAsync(ct);
        progress.Advance();
        var review =
            await Ask<IReviews>().FindAsync(launched.Value, ct) ?? throw new InvalidOperationException("The launched review is gone.");
        return (review, offices, deadline);
    }

    /// <summary>Has every unit report as the plan says.</summary>
    public async Task<Problem?> ReportAsync(
        ReviewView review,
        DemoOffices offices,
        DateOnly deadline,
        IDemoProgress progress,
        CancellationToken ct
    )
    {
        progress.Step("Các đơn vị báo cáo", offices.Units.Count);
        var places = (await Ask<IReviews>().ListParticipantsAsync(review.Id, ct)).ToDictionary(p => p.Organization, p => p.Id);
        var conducts = DemoPlan.Of(offices.Units.Count, _random);
        var writer = new DemoWriter(review, _random);
        // Those in time first: the clock only goes forward.
        foreach (var i in Enumerable.Range(0, offices.Units.Count).OrderBy(i => conducts[i] is DemoConduct.Late).ThenBy(i => i))
        {
            var unit = new DemoUnit(
                services,
                clock,
                offices.Units[i],
                offices.Owner,
                places[offices.Units[i].Organization.Id],
                writer,
                tally
            );
            if (await unit.ReportAsync(i, conducts[i], deadline, _random.Next(1, 25), ct) is { } refusal)
            {
                return refusal;
            }

            progress.Advance();
        }

        await DrainAsync(ct);
        return null;
    }

    private async Task<Outcome<DemoResult>> ConsolidateAsync(
        ReviewView review,
        DemoOffices offices,
        string name,
        IDemoProgress progress,
        CancellationToken ct
    )
    {
        progress.Step("Tổng hợp", 3);
        var (consolidations, owner) = (Ask<IConsolidations>(), offices.Owner.Specialist);
        var opened = await consolidations.OpenAsync(review.Id, owner, ct);
        if (!opened.Succeeded)
        {
            return DemoProblems.Refused("Mở tổng hợp", opened.Problem);
        }

        progress.Advance();
        var counts = await consolidations.TakeAllAsync(opened.Value, owner, ct);
        if (!counts.Succeeded)
        {
            return DemoProblems.Refused("Tổng hợp", counts.Problem);
        }

        progress.Advance();
        var docx = await consolidations.ToDocxAsync(opened.Value, PaperVariant.Official, ct);
        if (!docx.Succeeded)
        {
            return DemoProblems.Refused("Xuất báo cáo", docx.Problem);
        }

        progress.Advance();
        return new DemoResult(
            name,
            review,
            await Ask<IReviews>().ListParticipantsAsync(review.Id, ct),
            counts.Value,
            await consolidations.TotalsAsync(opened.Value, ct),
            docx.Value
        );
    }

    private Task DrainAsync(CancellationToken ct) => Ask<IOutboxDrain>().DrainAsync(ct);

    private T Ask<T>()
        where T : notnull => services.GetRequiredService<T>();
}
