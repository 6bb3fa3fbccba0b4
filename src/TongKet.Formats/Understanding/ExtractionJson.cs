using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TongKet.Formats.Understanding;

/// <summary>The JSON form of an extraction: the facts, then where each stands (<c>evidence</c>) and what looks wrong (<c>findings</c>).</summary>
public static class ExtractionJson
{
    /// <summary>Writes an extraction as indented JSON.</summary>
    public static string Write(Extraction extraction)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        return JsonText.Of(Tree(extraction));
    }

    private static JsonObject Tree(Extraction extraction) =>
        new()
        {
            ["kind"] = extraction.Kind,
            ["symbol"] = extraction.Symbol,
            ["issuedOn"] = Day(extraction.IssuedOn),
            ["place"] = extraction.Place,
            ["issuer"] = extraction.Issuer,
            ["parentIssuer"] = extraction.ParentIssuer,
            ["subject"] = extraction.Subject,
            ["addressees"] = Texts(extraction.Addressees),
            ["copies"] = Texts(extraction.Copies),
            ["signature"] = Signed(extraction.Signature),
            ["coSignatures"] = Many(extraction.CoSignatures, Signed),
            ["references"] = Many(
                extraction.References,
                r => new JsonObject
                {
                    ["symbol"] = r.Symbol,
                    ["kind"] = r.Kind,
                    ["issuedOn"] = Day(r.IssuedOn),
                    ["issuer"] = r.Issuer,
                    ["relation"] = r.Relation is { } relation ? JsonNamingPolicy.CamelCase.ConvertName(relation.ToString()) : null,
                }
            ),
            ["aliases"] = Many(extraction.Aliases, a => new JsonObject { ["alias"] = a.Name, ["symbol"] = a.Symbol }),
            ["assignments"] = Many(extraction.Assignments, Task),
            ["outlines"] = Many(extraction.Outlines, o => new JsonObject { ["title"] = o.Title, ["sections"] = Many(o.Sections, Section) }),
            ["tables"] = extraction.Tables,
            ["statisticsTables"] = Many(extraction.StatisticsTables, AskedJson.Of),
            ["indicators"] = Many(extraction.Indicators, AskedJson.Of),
            ["evidence"] = Places(extraction.Evidence),
            ["findings"] = Many(
                extraction.Findings,
                f => new JsonObject
                {
                    ["code"] = f.Code,
                    ["severity"] = f.Severity.ToString().ToLowerInvariant(),
                    ["message"] = f.Message,
                    ["suggestion"] = f.Suggestion,
                    ["start"] = f.Span?.Start,
                    ["length"] = f.Span?.Length,
                    ["count"] = f.Count,
                }
            ),
        };

    private static JsonObject Signed(SignatureBlock signature) =>
        new()
        {
            ["authority"] = signature.Authority,
            ["position"] = signature.Position,
            ["name"] = signature.Name,
        };

    private static JsonObject Task(Assignment task) =>
        new()
        {
            ["leads"] = Texts(task.Leads),
            ["support"] = Texts(task.Support),
            ["action"] = task.Action,
            ["submitTo"] = task.SubmitTo,
            ["via"] = task.Via,
            ["product"] = task.Product,
            ["schedule"] = ScheduleJson.Write(task.Schedule),
        };

    private static JsonObject Section(OutlineSection section) =>
        new()
        {
            ["label"] = section.Label,
            ["title"] = section.Title,
            ["children"] = Many(section.Children, Section),
        };

    private static JsonObject Places(IReadOnlyDictionary<string, Evidence> evidence)
    {
        var places = new JsonObject();
        foreach (var (pointer, place) in evidence)
        {
            var written = new JsonObject
            {
                ["start"] = place.Span.Start,
                ["length"] = place.Span.Length,
                ["confidence"] = place.Confidence,
            };
            if (place.Signals.Count > 0)
            {
                written["signals"] = Texts(place.Signals);
            }

            places[pointer] = written;
        }

        return places;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];

    private static JsonArray Many<T>(IEnumerable<T> items, Func<T, JsonObject> write) => [.. items.Select(write)];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
