using System.Text.Json.Nodes;

namespace TongKet.Benchmarks.Scoring;

/// <summary>References with their dates and issuers, and short names.</summary>
internal static class CitationScore
{
    private const string List = "references";

    public static void Add(PaperPair paper, Judgement into)
    {
        var (gold, found) = (PaperPair.List(paper.Gold, List), PaperPair.List(paper.Found, List));
        var partner = Matching.Of(gold, found, (a, b) => Same(a, b, "symbol") ? 1 : 0);
        into.Tally(List).Count(gold, partner);
        var bySymbol = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var reference in found)
        {
            bySymbol[Comparable.Fold(PaperPair.Text(reference, "symbol"))] = reference;
        }

        foreach (var wanted in gold)
        {
            var given = bySymbol.GetValueOrDefault(Comparable.Fold(PaperPair.Text(wanted, "symbol")));
            if (PaperPair.Text(wanted, "issuedOn") is { Length: > 0 } date)
            {
                into.Share("references.issuedOn").Add(date == PaperPair.Text(given, "issuedOn"));
            }

            if (PaperPair.Text(wanted, "issuer") is { Length: > 0 } issuer)
            {
                into.Share("references.issuer").Add(Comparable.Overlap(issuer, PaperPair.Text(given, "issuer")) >= 0.8);
            }
        }

        Judge(paper, into, found, partner);
        Aliases(paper, into);
    }

    private static void Judge(PaperPair paper, Judgement into, JsonArray found, JsonNode?[] partner)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var at = $"/{List}/{i}";
            into.Judge(paper, List, at, partner[i] is not null);
            if (partner[i] is not { } wanted)
            {
                continue;
            }

            if (PaperPair.Text(found[i], "issuedOn") is { } date)
            {
                into.Judge(paper, "references.issuedOn", at + "/issuedOn", date == PaperPair.Text(wanted, "issuedOn"));
            }

            if (PaperPair.Text(found[i], "issuer") is { } issuer)
            {
                into.Judge(paper, "references.issuer", at + "/issuer", Comparable.Overlap(PaperPair.Text(wanted, "issuer"), issuer) >= 0.8);
            }
        }
    }

    private static void Aliases(PaperPair paper, Judgement into)
    {
        var (gold, found) = (PaperPair.List(paper.Gold, "aliases"), PaperPair.List(paper.Found, "aliases"));
        var partner = Matching.Of(gold, found, (a, b) => Same(a, b, "alias") && Same(a, b, "symbol") ? 1 : 0);
        into.Tally("aliases").Count(gold, partner);
        for (var i = 0; i < found.Count; i++)
        {
            into.Judge(paper, "aliases", $"/aliases/{i}", partner[i] is not null);
        }
    }

    private static bool Same(JsonNode? a, JsonNode? b, string key) => Comparable.AreSame(PaperPair.Text(a, key), PaperPair.Text(b, key));
}
