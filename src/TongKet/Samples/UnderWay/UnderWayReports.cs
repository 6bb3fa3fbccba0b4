using TongKet.Accounts.Contracts;
using TongKet.Cli.Demo;
using TongKet.Kernel.Outcomes;
using TongKet.Reports.Contracts;
using TongKet.Reviews.Contracts;

namespace TongKet.Samples.UnderWay;

/// <summary>Takes each unit's report as far as the story says, through the same doors as people do.</summary>
internal sealed class UnderWayReports(IReports reports, UnderWayPeople people, UnderWayWriter writer, DemoClock clock)
{
    private const int SectionsOfADraft = 5;

    public async Task TellAsync(UnderWayUnit unit, ParticipantView place, CancellationToken ct)
    {
        if (unit.Progress is Progress.Untouched || place.State is not ParticipantState.NotStarted)
        {
            return;
        }

        clock.GoTo(unit.Day);
        var report = await WriteAsync(unit, place.Id, ct);
        if (unit.Progress is Progress.Drafting)
        {
            return;
        }

        await GoOnAsync(unit, report, ct);
        if (unit.Progress is Progress.SentAgain or Progress.Returned)
        {
            var reason = "Đề nghị làm rõ kinh phí đã huy động và bổ sung giải pháp khắc phục hạn chế.";
            Must(await reports.ReturnAsync(report, reason, null, await IntermediaryAsync(ct), ct));
        }

        if (unit.Progress is Progress.SentAgain)
        {
            await GoOnAsync(unit, await WriteAsync(unit, place.Id, ct), ct);
        }

        if (unit.Progress is Progress.Accepted or Progress.Received)
        {
            Must(await reports.AcceptAsync(report, await IntermediaryAsync(ct), ct));
        }

        if (unit.Progress is Progress.Received)
        {
            Must(
                await reports.AcceptAsync(
                    report,
                    await people.OfAsync(SampleProvince.IdOf(SampleProvince.Committee), Role.Specialist, ct),
                    ct
                )
            );
        }
    }

    private async Task<ReportId> WriteAsync(UnderWayUnit unit, ParticipantId place, CancellationToken ct)
    {
        var who = await people.OfAsync(unit.Office, Role.Specialist, ct);
        var report = Must(await reports.OpenAsync(place, who, ct));
        // A unit's words come from its id: seeding begun anew after a stop tells the same story.
        var random = new Random(BitConverter.ToInt32(unit.Office.Value.ToByteArray(), 0));
        var figures = writer.Figures(random);
        if (unit.Progress is Progress.Drafting)
        {
            Must(await reports.FillAsync(report, writer.Texts(unit.Name, random, figures, SectionsOfADraft), [], who, ct));
            return report;
        }

        Must(await reports.FillAsync(report, writer.Texts(unit.Name, random, figures), figures, who, ct));
        Must(await reports.FillFormsAsync(report, writer.Forms(random), who, ct));
        return report;
    }

    private async Task GoOnAsync(UnderWayUnit unit, ReportId report, CancellationToken ct)
    {
        Must(await reports.AskApprovalAsync(report, await people.OfAsync(unit.Office, Role.Specialist, ct), ct));
        if (unit.Progress is Progress.WithLeader)
        {
            return;
        }

        Must(await reports.ApproveAsync(report, await people.OfAsync(unit.Office, Role.Leader, ct), ct));
        if (unit.Progress is not Progress.WithClerk)
        {
            var key = Guid.CreateVersion7(clock.GetUtcNow());
            Must(await reports.SendAsync(report, key, null, await people.OfAsync(unit.Office, Role.Clerk, ct), ct));
        }
    }

    private Task<ActingUser> IntermediaryAsync(CancellationToken ct) =>
        people.OfAsync(SampleProvince.IdOf(SampleProvince.Propaganda), Role.Specialist, ct);

    /// <summary>Our own story is refused only by a fault of the program.</summary>
    public static T Must<T>(Outcome<T> outcome) =>
        outcome.Succeeded
            ? outcome.Value
            : throw new InvalidOperationException($"Sample review: {outcome.Problem.Code}, {outcome.Problem.Message}");
}
