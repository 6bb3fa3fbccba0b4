using System.Text.Json.Nodes;

namespace TongKet.Benchmarks.Scoring;

/// <summary>Each labelled item takes the best item found that is left, in the order of the text.</summary>
internal static class Matching
{
    /// <summary>For each item found the labelled one it was matched with, or null.</summary>
    public static JsonNode?[] Of(JsonArray gold, JsonArray found, Func<JsonNode?, JsonNode?, double> alike)
    {
        var partner = new JsonNode?[found.Count];
        foreach (var wanted in gold)
        {
            var (best, at) = (0.0, -1);
            for (var i = 0; i < found.Count; i++)
            {
                if (partner[i] is null && alike(wanted, found[i]) is var score && score > best)
                {
                    (best, at) = (score, i);
                }
            }

            if (at >= 0)
            {
                partner[at] = wanted;
            }
        }

        return partner;
    }

    /// <summary>Adds what was matched to a measure.</summary>
    public static void Count(this Measure measure, JsonArray gold, JsonNode?[] partner)
    {
        var right = partner.Count(p => p is not null);
        measure.Add(right, partner.Length - right, gold.Count - right);
    }
}
