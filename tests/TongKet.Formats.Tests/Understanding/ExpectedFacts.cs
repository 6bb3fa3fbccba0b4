using System.Globalization;
using System.Text.Json;
using TongKet.Formats.Understanding;

namespace TongKet.Formats.Tests.Understanding;

/// <summary>A paper of the folder Papers: its text, and below "=== facts" what must be found, one "key: value" a line; "-" means nothing.</summary>
internal sealed record ExpectedFacts(string Text, IReadOnlyList<string> Lines)
{
    private const string Divider = "=== facts\n";

    public static ExpectedFacts Load(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Understanding", "Papers", name + ".txt");
        var parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split(Divider);
        return new ExpectedFacts(parts[0], [.. parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
    }

    /// <summary>The same lines as they come from the reader; only kinds of line that are expected.</summary>
    public IReadOnlyList<string> Of(Extraction found)
    {
        var keys = Lines.Select(l => l.Split(": ")[0]).ToHashSet(StringComparer.Ordinal);
        return [.. All(found).Where(l => keys.Contains(l.Split(": ")[0]))];
    }

    private static IEnumerable<string> All(Extraction found) =>
        [
            "kind: " + Said(found.Kind),
            "symbol: " + Said(found.Symbol),
            "issuedOn: " + Day(found.IssuedOn),
            "place: " + Said(found.Place),
            "issuer: " + Said(found.Issuer),
            "parentIssuer: " + Said(found.ParentIssuer),
            "subject: " + Said(found.Subject),
            .. found.Addressees.Select(a => "to: " + a),
            .. found.Copies.Select(c => "copy: " + c),
            "authority: " + Said(found.Signature.Authority),
            "position: " + Said(found.Signature.Position),
            "name: " + Said(found.Signature.Name),
            .. found.CoSignatures.Select(s => "with: " + Said(s.Name)),
            .. found.References.Select(r =>
                "ref: " + string.Join(" | ", r.Symbol, Said(r.Kind), Day(r.IssuedOn), Said(r.Issuer), Relation(r))
            ),
            .. found.Aliases.Select(a => $"alias: {a.Name} = {a.Symbol}"),
        ];

    private static string Relation(Reference reference) =>
        reference.Relation is { } relation ? JsonNamingPolicy.CamelCase.ConvertName(relation.ToString()) : "-";

    private static string Said(string? text) => text ?? "-";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
