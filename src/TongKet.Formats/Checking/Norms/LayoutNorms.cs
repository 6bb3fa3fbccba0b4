using System.Text.Json;
using System.Text.Json.Serialization;
using TongKet.Formats.Writing.Layout;

namespace TongKet.Formats.Checking.Norms;

/// <summary>How far a paper may differ from its layout's own values, and which rule says so. Data, as the layouts are: <c>layout-norms.json</c>.</summary>
/// <param name="Profile">The layout's id.</param>
/// <param name="Page">Paper and margins.</param>
/// <param name="PageNumber">Page numbers.</param>
/// <param name="LettersBasis">The rule on font and colour.</param>
/// <param name="Text">Paragraphs of the running text.</param>
/// <param name="Looks">Sizes of the parts, keyed by <see cref="PaperComponent"/>.</param>
internal sealed record LayoutNorms(
    string Profile,
    PageNorm Page,
    LookNorm PageNumber,
    string LettersBasis,
    TextNorm Text,
    IReadOnlyDictionary<PaperComponent, LookNorm> Looks
)
{
    private static readonly IReadOnlyList<LayoutNorms> All = Load();

    /// <summary>The norms of a layout.</summary>
    public static LayoutNorms Of(LayoutProfile profile) => All.Single(n => n.Profile == profile.Id);

    private static LayoutNorms[] Load()
    {
        using var data =
            typeof(LayoutNorms).Assembly.GetManifestResourceStream("layout-norms.json")
            ?? throw new InvalidOperationException("layout-norms.json is not embedded.");
        return JsonSerializer.Deserialize(data, NormJson.Default.LayoutNormsArray)
            ?? throw new InvalidOperationException("layout-norms.json is empty.");
    }
}

/// <summary>Allowed margins in millimetres, [least, most], and the rules that say so.</summary>
internal sealed record PageNorm(double[] Top, double[] Bottom, double[] Left, double[] Right, string SizeBasis, string MarginBasis);

/// <summary>Allowed size in points, [least, most].</summary>
internal sealed record LookNorm(double[] Points, string Basis);

/// <summary>Paragraphs: first line in millimetres, least gap in points, line pitch exact in points or as a multiple.</summary>
internal sealed record TextNorm(double[] FirstLine, double Gap, double[]? ExactLine, double[]? LineMultiple, string Basis);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(LayoutNorms[]))]
internal sealed partial class NormJson : JsonSerializerContext;
