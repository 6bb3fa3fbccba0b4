using System.Text.Json;
using System.Text.Json.Serialization;

namespace TongKet.Formats.Writing.Layout;

/// <summary>The layouts that are or were in force.</summary>
public static class LayoutProfiles
{
    /// <summary>All of them, in the order of the data file.</summary>
    public static IReadOnlyList<LayoutProfile> All { get; } = Load();

    /// <summary>The layout that a paper of this family follows on a day; for a day before all rules, the oldest one.</summary>
    public static LayoutProfile For(LayoutFamily family, DateOnly on)
    {
        var candidates = All.Where(p => p.Family == family).OrderByDescending(p => p.ValidFrom).ToList();
        return candidates.Find(p => p.ValidFrom <= on) ?? candidates[^1];
    }

    private static LayoutProfile[] Load()
    {
        using var data =
            typeof(LayoutProfiles).Assembly.GetManifestResourceStream("layout-profiles.json")
            ?? throw new InvalidOperationException("layout-profiles.json is not embedded.");
        return JsonSerializer.Deserialize(data, LayoutJson.Default.LayoutProfileArray)
            ?? throw new InvalidOperationException("layout-profiles.json is empty.");
    }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(LayoutProfile[]))]
internal sealed partial class LayoutJson : JsonSerializerContext;
