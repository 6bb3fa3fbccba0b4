using System.Text.Json.Nodes;

namespace TongKet.Formats.Understanding;

/// <summary>The JSON form of statistics forms and of the figures asked for in words.</summary>
internal static class AskedJson
{
    public static JsonObject Of(StatisticsTable form) =>
        new()
        {
            ["head"] = Head(form.Head),
            ["columns"] = Many(
                form.Columns,
                c => new JsonObject
                {
                    ["number"] = c.Number,
                    ["path"] = new JsonArray([.. c.Path.Select(p => (JsonNode)p)]),
                    ["unit"] = c.Unit,
                }
            ),
            ["rows"] = Many(
                form.Rows,
                r => new JsonObject
                {
                    ["ordinal"] = r.Ordinal,
                    ["label"] = r.Label,
                    ["isTotal"] = r.IsTotal,
                }
            ),
        };

    public static JsonObject Of(AskedFigure figure) =>
        new()
        {
            ["name"] = figure.Name,
            ["unit"] = figure.Unit,
            ["group"] = figure.Group,
        };

    private static JsonArray Head(IReadOnlyList<HeadCell> cells) =>
        Many(cells, c => new JsonObject { ["title"] = c.Title, ["children"] = Head(c.Children) });

    private static JsonArray Many<T>(IEnumerable<T> items, Func<T, JsonObject> write) => [.. items.Select(write)];
}
