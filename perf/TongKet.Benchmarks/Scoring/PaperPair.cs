using System.Text.Json.Nodes;

namespace TongKet.Benchmarks.Scoring;

/// <summary>A paper as a person labelled it and as the reader read it, both in the JSON form of <c>tongket extract</c>.</summary>
internal sealed record PaperPair(string Name, JsonNode Gold, JsonNode Found)
{
    public static JsonArray List(JsonNode? node, string key) => node?[key] as JsonArray ?? [];

    public static string? Text(JsonNode? node, string key) => (string?)node?[key];
}
