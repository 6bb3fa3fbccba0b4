using System.Text.Json.Nodes;

namespace TongKet.Benchmarks.Scoring;

/// <summary>Letterhead, subject, signature and lists of bodies.</summary>
internal static class HeadingScore
{
    private static readonly string[] Fields = ["kind", "symbol", "issuedOn", "place", "issuer", "parentIssuer"];
    private static readonly string[] SignatureFields = ["authority", "position", "name"];

    public static void Add(PaperPair paper, Judgement into)
    {
        foreach (var field in Fields)
        {
            Field(paper, into, $"header.{field}", $"/{field}", paper.Gold[field], paper.Found[field], Comparable.AreSame);
        }

        Field(
            paper,
            into,
            "header.subject",
            "/subject",
            paper.Gold["subject"],
            paper.Found["subject"],
            (gold, found) => Comparable.Overlap(gold, found) >= 0.9
        );
        foreach (var field in SignatureFields)
        {
            var (gold, found) = (paper.Gold["signature"]?[field], paper.Found["signature"]?[field]);
            Field(paper, into, $"signature.{field}", $"/signature/{field}", gold, found, Comparable.AreSame);
        }

        Bodies(paper, into, "addressees");
        Bodies(paper, into, "copies");
    }

    private static void Field(
        PaperPair paper,
        Judgement into,
        string type,
        string pointer,
        JsonNode? gold,
        JsonNode? found,
        Func<string?, string?, bool> same
    )
    {
        var right = same((string?)gold, (string?)found);
        into.Share(type).Add(right);
        if (found is not null)
        {
            into.Judge(paper, type, pointer, right);
        }
    }

    private static void Bodies(PaperPair paper, Judgement into, string list)
    {
        var (gold, found) = (PaperPair.List(paper.Gold, list), PaperPair.List(paper.Found, list));
        var partner = Matching.Of(gold, found, (a, b) => Comparable.AreSame((string?)a, (string?)b) ? 1 : 0);
        into.Tally(list).Count(gold, partner);
        for (var i = 0; i < found.Count; i++)
        {
            into.Judge(paper, list, $"/{list}/{i}", partner[i] is not null);
        }
    }
}
