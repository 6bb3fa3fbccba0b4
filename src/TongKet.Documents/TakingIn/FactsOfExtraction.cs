using TongKet.Documents.Contracts;
using TongKet.Formats.Reading;
using TongKet.Formats.Understanding;

namespace TongKet.Documents.TakingIn;

/// <summary>What the reader found, as fields that a person edits and confirms.</summary>
internal static class FactsOfExtraction
{
    public static DocumentFacts From(Extraction found, IReadOnlyList<AskedFigure> figures)
    {
        // The first outline is taken; its places are kept under "/outline".
        var outline = found.Outlines.Count > 0 ? found.Outlines[0] : null;
        return new DocumentFacts
        {
            Kind = found.Kind,
            Symbol = found.Symbol,
            IssuedOn = found.IssuedOn,
            Place = found.Place,
            Issuer = found.Issuer,
            ParentIssuer = found.ParentIssuer,
            Subject = found.Subject,
            Signature = new SignatureFact(found.Signature.Authority, found.Signature.Position, found.Signature.Name),
            Addressees = found.Addressees,
            Copies = found.Copies,
            References = [.. found.References.Select(r => new ReferenceFact(r.Symbol, r.Kind, r.IssuedOn, r.Issuer))],
            Assignments =
            [
                .. found.Assignments.Select(a => new AssignmentFact(
                    a.Leads,
                    a.Support,
                    a.Action,
                    a.SubmitTo,
                    a.Via,
                    ScheduleOf(a.Schedule)
                )),
            ],
            Outline = outline is null ? [] : Sections(outline.Sections),
            OutlineTitle = outline?.Title,
            Indicators = [.. figures.Select(f => new IndicatorFact(f.Name, f.Unit, f.Group))],
            Evidence = Evidence(found),
            Findings =
            [
                .. found
                    .Findings.OrderByDescending(f => f.Severity)
                    .Select(f => new FindingFact(
                        f.Code,
                        f.Message,
                        f.Suggestion,
                        f.Severity is FindingSeverity.Hint,
                        f.Span?.Start ?? 0,
                        f.Span?.Length ?? 0
                    )),
            ],
        };
    }

    private static OutlineFact[] Sections(IReadOnlyList<OutlineSection> sections) =>
        [.. sections.Select(s => new OutlineFact(s.Label, s.Title, Sections(s.Children)))];

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

    private static Dictionary<string, FactEvidence> Evidence(Extraction found)
    {
        const string First = "/outlines/0";
        var places = new Dictionary<string, FactEvidence>(StringComparer.Ordinal);
        foreach (var (pointer, evidence) in found.Evidence)
        {
            var place = new FactEvidence(evidence.Span.Start, evidence.Span.Length, evidence.Confidence);
            // Short names are used while reading; there is no field for them.
            if (pointer.StartsWith("/aliases", StringComparison.Ordinal))
            {
                continue;
            }

            if (!pointer.StartsWith("/outlines", StringComparison.Ordinal))
            {
                places[pointer] = place;
            }
            else if (pointer == First)
            {
                places["/outlineTitle"] = place;
            }
            else if (pointer.StartsWith(First + "/sections", StringComparison.Ordinal))
            {
                places["/outline" + pointer[(First.Length + "/sections".Length)..]] = place;
            }
        }

        return places;
    }
}
