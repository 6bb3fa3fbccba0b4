using System.Text.Json;
using System.Text.Json.Nodes;
using TongKet.Formats.Forms.Expressions;

namespace TongKet.Formats.Forms;

/// <summary>A form's formulas for the browser, so that calculated cells follow while one types: [["1|C", ["+","1|A","1|B"]], ...] in the order of calculation.</summary>
public static class FormScript
{
    /// <summary>The JSON.</summary>
    public static string Of(FormLayout layout) =>
        new JsonArray([.. layout.Order.Select(c => (JsonNode)new JsonArray(Name(c.Key), Json(c.Formula!)))]).ToJsonString(
            JsonSerializerOptions.Web
        );

    /// <summary>A cell's name in it.</summary>
    public static string Name(CellKey key) => $"{key.Row}|{key.Column}";

    private static JsonNode Json(Node node) =>
        node switch
        {
            NumberNode number => JsonValue.Create(number.Value),
            CellNode cell => JsonValue.Create(Name(cell.Key)),
            NegateNode negate => new JsonArray("*", JsonValue.Create(-1), Json(negate.Operand)),
            BinaryNode binary => new JsonArray(binary.Operator, Json(binary.Left), Json(binary.Right)),
            CallNode call => new JsonArray([JsonValue.Create(call.Function), .. call.Arguments.Select(Json)]),
            _ => throw new InvalidOperationException("A formula that was never bound."),
        };
}
