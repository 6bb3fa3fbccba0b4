using System.Text.Json.Nodes;

namespace TongKet.Formats.Understanding.Mapping;

/// <summary>The JSON form of a mapping, with the sections' labels and titles beside their paths.</summary>
public static class OutlineMappingJson
{
    /// <summary>Writes a mapping as indented JSON.</summary>
    public static string Write(OutlineMapping mapping, IReadOnlyList<OutlineSection> outline)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(outline);
        var tree = new JsonObject
        {
            ["passages"] = new JsonArray([.. mapping.Passages.Select(p => (JsonNode)Passage(p, outline))]),
            ["gaps"] = new JsonArray([.. mapping.Gaps.Select(g => (JsonNode)Gap(g, outline))]),
        };
        return JsonText.Of(tree);
    }

    private static JsonObject Passage(MappedPassage passage, IReadOnlyList<OutlineSection> outline) =>
        new JsonObject
        {
            ["label"] = passage.Label,
            ["heading"] = passage.Heading,
            ["text"] = passage.Text,
            ["start"] = passage.Span.Start,
            ["length"] = passage.Span.Length,
            ["path"] = passage.Path is null ? null : Numbers(passage.Path),
            ["section"] = passage.Path is null ? null : Names(passage.Path, outline),
            ["confidence"] = passage.Confidence,
        };

    private static JsonObject Gap(OutlineGap gap, IReadOnlyList<OutlineSection> outline) =>
        new JsonObject
        {
            ["label"] = gap.Label,
            ["title"] = gap.Title,
            ["path"] = Numbers(gap.Path),
            ["section"] = Names(gap.Path, outline),
            ["parentHasText"] = gap.ParentHasText,
        };

    private static JsonArray Numbers(IEnumerable<int> path) => [.. path.Select(i => (JsonNode)i)];

    /// <summary>The labels from the root down: "Phần thứ hai / I".</summary>
    private static string Names(IReadOnlyList<int> path, IReadOnlyList<OutlineSection> outline)
    {
        var names = new List<string>();
        var sections = outline;
        foreach (var index in path.Where(i => i < sections.Count))
        {
            names.Add(sections[index].Label);
            sections = sections[index].Children;
        }

        return string.Join(" / ", names);
    }
}
