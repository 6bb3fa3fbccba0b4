using TongKet.Documents.Contracts;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Documents.TakingIn;

/// <summary>What the reader found, as fields that a person edits and confirms.</summary>
internal static class FactsOfExtraction
{
    public static DocumentFacts From(Paper paper, Extraction found)
    {
        var evidence = Evidence(found);
        var outlines = OutlinesOfPaper.Find(paper, found);
        var figures = FiguresOfPaper.InForms(paper, evidence);
        var facts = new DocumentFacts
        {
            Kind = found.Kind,
            Symbol = found.Symbol,
            IssuedOn = found.IssuedOn,
            Place = found.Place,
            Issuer = found.Issuer,
            ParentIssuer = found.ParentIssuer,
            Subject = found.Subject,
            Signature = SignatureOf(found.Signature),
            CoSignatures = [.. found.CoSignatures.Select(SignatureOf)],
            Addressees = found.Addressees,
            Copies = found.Copies,
            References = [.. found.References.Select(ReferenceOf)],
            Assignments = [.. found.Assignments.Select(TaskOf)],
            OutlineChoices = outlines.Count > 1 ? outlines : [],
            Indicators = figures,
            FiguresRead = true,
            Tables = TablesOfPaper.Find(paper, found, evidence),
            Findings = [.. found.Findings.OrderByDescending(f => f.Severity).Select(FindingOf)],
            Evidence = evidence,
        };
        return outlines is [var first, ..] ? facts.WithOutline(first) : facts;
    }

    private static SignatureFact SignatureOf(SignatureBlock block) => new(block.Authority, block.Position, block.Name);

    private static ReferenceFact ReferenceOf(Reference r) => new(r.Symbol, r.Kind, r.IssuedOn, r.Issuer, Word(r.Relation?.ToString()));

    private static AssignmentFact TaskOf(Assignment a) =>
        new(a.Leads, a.Support, a.Action, a.SubmitTo, a.Via, ScheduleOf(a.Schedule), a.Product);

    private static FindingFact FindingOf(Finding f) =>
        new(
            f.Code,
            f.Message,
            f.Suggestion,
            f.Severity is FindingSeverity.Hint,
            f.Span?.Start ?? 0,
            f.Span?.Length ?? 0,
            f.Severity is FindingSeverity.Warning
        );

    private static string? Word(string? name) => name is null ? null : char.ToLowerInvariant(name[0]) + name[1..];

    private static ScheduleFact ScheduleOf(Schedule schedule) =>
        schedule switch
        {
            Schedule.ByDate by => new(ScheduleTypes.By, Date: by.Date),
            Schedule.Within within => new(ScheduleTypes.Within, From: within.From, To: within.To),
            Schedule.Recurring recurring => new(ScheduleTypes.Recurring, Every: recurring.Every, By: recurring.By),
            Schedule.Ongoing => new(ScheduleTypes.Ongoing),
            Schedule.OnTrigger trigger => new(ScheduleTypes.OnTrigger, Event: trigger.Event),
            Schedule.OwnChoice => new(ScheduleTypes.OwnChoice),
            _ => new(ScheduleTypes.None),
        };

    // Short names are used while reading and have no field; outlines, figures and forms bring their places themselves.
    private static readonly string[] Apart = ["/aliases", "/outlines", "/indicators", "/statisticsTables"];

    private static Dictionary<string, FactEvidence> Evidence(Extraction found) =>
        found
            .Evidence.Where(e => !Apart.Any(a => e.Key.StartsWith(a, StringComparison.Ordinal)))
            .ToDictionary(
                e => e.Key,
                e => new FactEvidence(e.Value.Span.Start, e.Value.Span.Length, e.Value.Confidence),
                StringComparer.Ordinal
            );
}
