using TongKet.Documents.Contracts;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;
using TongKet.Kernel.Outcomes;
using TongKet.Kernel.Time;
using TongKet.Reviews.Contracts;

namespace TongKet.Cli.Demo;

/// <summary>What the demo needs of a directive beyond what the register finds.</summary>
internal static class DemoDirective
{
    private static readonly DateOnly Fallback = new(2026, 9, 21);

    /// <summary>Issuer, symbol, place and dates, and whether there is an outline at all.</summary>
    public static async Task<Outcome<DocumentFacts>> ReadAsync(byte[] bytes, string name, CancellationToken ct)
    {
        var read = await PaperReader.ReadAsync(bytes, name, ReadingLimits.Default, ct);
        if (read.Paper is not { } paper)
        {
            return new Problem(read.Refusal!.Code, $"{name}: {read.Refusal.Message}", ProblemKind.Invalid);
        }

        var found = PaperExtractor.Extract(paper);
        if (found.Outlines is not [{ Sections.Count: > 0 }, ..])
        {
            return DemoProblems.NoOutline(name);
        }

        return new DocumentFacts
        {
            Symbol = found.Symbol,
            Issuer = found.Issuer,
            Place = found.Place,
            IssuedOn = found.IssuedOn,
            Assignments =
            [
                .. found.Assignments.Select(a => new AssignmentFact(
                    a.Leads,
                    a.Support,
                    a.Action,
                    a.SubmitTo,
                    a.Via,
                    new ScheduleFact(ScheduleTypes.By, (a.Schedule as Schedule.ByDate)?.Date)
                )),
            ],
        };
    }

    /// <summary>The last printed deadline; else a month after the paper; else a day of the demo's own.</summary>
    public static DateOnly DeadlineOf(DocumentFacts facts) =>
        facts.Assignments.Select(a => a.Schedule.Date).Max() ?? facts.IssuedOn?.AddDays(30) ?? Fallback;

    public static LaunchRequest LaunchOf(DocumentFacts facts, DocumentId directive, DemoOffices offices, DateOnly deadline, ReviewId id) =>
        new(
            id,
            TitleOf(facts),
            directive,
            deadline.AddDays(-10),
            offices.Owner.Organization.Name,
            null,
            DemoOutline.Of(facts.Outline),
            [new ParticipantGroup([.. offices.Units.Select(u => u.Organization.Id)], deadline)]
        );

    // "về việc tổng kết ..." names the matter of a letter; the review is the matter itself.
    private static string TitleOf(DocumentFacts facts)
    {
        var title = new[] { facts.Subject, facts.OutlineTitle }.FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? "Báo cáo tổng kết";
        foreach (var start in (string[])["về việc ", "V/v "])
        {
            title = title.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? title[start.Length..] : title;
        }

        return char.ToUpper(title[0], VietnamTime.Culture) + title[1..];
    }
}
