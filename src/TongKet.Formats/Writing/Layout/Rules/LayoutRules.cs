using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TongKet.Formats.Writing.Layout.Rules;

/// <summary>The rules behind each layout, read from one data file for each law.</summary>
public static class LayoutRules
{
    private static readonly FrozenDictionary<string, LayoutRule[]> ByProfile = LayoutProfiles.All.ToFrozenDictionary(
        p => p.Id,
        p => Load(p.Id)
    );

    /// <summary>The rules of a layout, in the order of the law.</summary>
    public static IReadOnlyList<LayoutRule> Of(LayoutProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ByProfile.GetValueOrDefault(profile.Id) ?? [];
    }

    /// <summary>The rule on one property of one component; null when the law is silent.</summary>
    public static LayoutRule? Find(LayoutProfile profile, LayoutComponent component, LayoutProperty property) =>
        Of(profile).FirstOrDefault(r => r.Component == component && r.Property == property);

    private static LayoutRule[] Load(string profile)
    {
        using var data =
            typeof(LayoutRules).Assembly.GetManifestResourceStream($"layout-rules-{profile}.json")
            ?? throw new InvalidOperationException($"The rules of {profile} are not embedded.");
        var set =
            JsonSerializer.Deserialize(data, LayoutRulesJson.Default.LayoutRuleSet)
            ?? throw new InvalidOperationException($"The rules of {profile} are empty.");
        if (set.Like is not { } other)
        {
            return set.Rules;
        }

        // What another law says holds by analogy, unless a rule of its own takes its place.
        var own = set.Rules.Select(r => r.Id).Concat(set.Without).ToHashSet();
        return [.. Load(other).Where(r => !own.Contains(r.Id)).Select(r => r with { Strength = BasisStrength.Analogy }), .. set.Rules];
    }
}

/// <summary>One data file.</summary>
/// <param name="Like">Another profile whose rules hold by analogy.</param>
/// <param name="Without">Ids of that profile's rules that do not hold here.</param>
/// <param name="Rules">The rules of its own.</param>
internal sealed record LayoutRuleSet(string? Like, string[] Without, LayoutRule[] Rules);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(LayoutRuleSet))]
internal sealed partial class LayoutRulesJson : JsonSerializerContext;
