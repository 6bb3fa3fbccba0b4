using TongKet.Assignments.Contracts;
using TongKet.Documents.Contracts;
using TongKet.Formats.Forms;
using TongKet.Organizations.Contracts;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;
using TongKet.Samples;
using TongKet.Samples.UnderWay;

namespace TongKet.Tests.Demo;

/// <summary>What `./run` shows to who sees the program the first time.</summary>
public sealed class UnderWaySpecs(PostgresFixture postgres)
{
    // A Monday after a long holiday: no day of the story may fall on a day off that would move two of them together.
    private static readonly DateOnly Today = new(2027, 5, 3);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_review_is_in_full_course_with_units_at_every_point_of_their_way()
    {
        await using var app = await SeededAsync();

        var places = await PlacesAsync(app);

        Assert.Equal(44, places.Count);
        Assert.Equal(Enum.GetValues<ParticipantState>().ToHashSet(), places.Select(p => p.State).ToHashSet());
        Assert.Contains(places, p => p.FirstSentAt is null && p.Deadline < Today);
        Assert.Contains(places, p => p.FirstSentAt is { } at && DateOnly.FromDateTime(at.Date) > p.Deadline);
        Assert.All(places, p => Assert.True(p.FirstSentAt is null || DateOnly.FromDateTime(p.FirstSentAt.Value.Date) < Today));
    }

    [Fact]
    public async Task Its_directive_is_read_back_with_tasks_and_outline_and_gives_each_task_once_until_the_report_is_sent()
    {
        await using var app = await SeededAsync();
        var review = await ReviewAsync(app);

        var facts = (await app.RunAsync<IDocuments, (DocumentFacts Facts, int)?>(d => d.FactsAsync(review.Directive!.Value, Ct)))!
            .Value
            .Facts;
        var owed = await app.RunAsync<IOwedTasks, IReadOnlyList<OwedTask>>(t =>
            t.ListAsync(SampleProvince.CommuneCommittees.ToArray(), false, Ct)
        );

        Assert.Equal(["I", "II", "III", "IV"], facts.Outline.Select(o => o.Label));
        Assert.Equal(3, facts.Assignments.Count);
        var silent = (await PlacesAsync(app)).Where(p => !p.State.IsSent).Select(p => p.Organization);
        Assert.Equal(SampleProvince.CommuneCommittees.Intersect(silent).ToHashSet(), owed.Select(o => o.Office).ToHashSet());
        Assert.Equal(owed.Count, owed.DistinctBy(o => o.Office).Count());
    }

    [Fact]
    public async Task What_units_sent_stands_in_the_form_without_an_error()
    {
        await using var app = await SeededAsync();
        var review = await ReviewAsync(app);
        var form = FormLayout.OfStored(review.Forms[0].Definition);

        var sent = await app.RunAsync<IReports, IReadOnlyList<SubmittedReport>>(r => r.ListSubmittedAsync(review.Id, Ct));

        Assert.True(sent.Count > 20);
        Assert.All(sent, s => Assert.InRange(FormMath.Calculate(form, s.Forms[0].Cells)[new("4", "B")].Number ?? -1, 0, 100));
    }

    [Fact]
    public async Task What_units_write_and_what_they_count_agree()
    {
        await using var app = await SeededAsync();
        var review = await ReviewAsync(app);
        var held = review.Indicators.Single(i => i.Name == "Số hội nghị quán triệt");

        var sent = await app.RunAsync<IReports, IReadOnlyList<SubmittedReport>>(r => r.ListSubmittedAsync(review.Id, Ct));

        var said = sent.Select(s =>
                (Text: s.Sections.Single(x => x.Section == held.Section).Html, s.Figures.Single(f => f.Indicator == held.Id).Value)
            )
            .Where(s => s.Text.Contains("hội nghị quán triệt", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(said);
        Assert.All(said, s => Assert.Contains($"{s.Value:00} hội nghị", s.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(sent.SelectMany(s => s.Sections), s => s.Html.Contains('{', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_start_adds_nothing_also_another_day()
    {
        await using var app = await SeededAsync();
        var before = await PlacesAsync(app);

        await UnderWayReview.SeedAsync(app.Application, Today.AddDays(3), Ct);

        Assert.Equal(before, await PlacesAsync(app));
    }

    private async Task<App> SeededAsync()
    {
        var app = await App.StartAsync(postgres);
        await using (var scope = app.Scope())
        {
            await SampleProvince.SeedAsync(scope.ServiceProvider, Ct);
        }

        await UnderWayReview.SeedAsync(app.Application, Today, Ct);
        return app;
    }

    private static async Task<ReviewView> ReviewAsync(App app) =>
        Assert.Single(
            await app.RunAsync<IReviews, IReadOnlyList<ReviewView>>(r => r.ListOfAsync(SampleProvince.IdOf(SampleProvince.Committee), Ct))
        );

    private static async Task<IReadOnlyList<ParticipantView>> PlacesAsync(App app)
    {
        var review = await ReviewAsync(app);
        return await app.RunAsync<IReviews, IReadOnlyList<ParticipantView>>(r => r.ListParticipantsAsync(review.Id, Ct));
    }
}
