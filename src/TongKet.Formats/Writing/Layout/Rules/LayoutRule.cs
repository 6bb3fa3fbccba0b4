using System.Text.Json.Serialization;

namespace TongKet.Formats.Writing.Layout.Rules;

/// <summary>One thing that the law says of a paper's look: what the writer keeps and the checker asks.</summary>
public sealed record LayoutRule
{
    /// <summary>Which part of the paper.</summary>
    public required LayoutComponent Component { get; init; }

    /// <summary>Which of its properties; it tells the unit too.</summary>
    public required LayoutProperty Property { get; init; }

    /// <summary>Ô số of the part in the diagram of the law; null where the law has none.</summary>
    public string? Box { get; init; }

    /// <summary>Least permitted number; null when open.</summary>
    public double? Least { get; init; }

    /// <summary>Greatest permitted number; null when open.</summary>
    public double? Most { get; init; }

    /// <summary>By how much a measured number may miss the bounds.</summary>
    public double Tolerance { get; init; }

    /// <summary>Yes or no, for such properties.</summary>
    public bool? Is { get; init; }

    /// <summary>The words, for such properties.</summary>
    public string? Words { get; init; }

    /// <summary>Which papers it holds for.</summary>
    public LayoutScope Scope { get; init; }

    /// <summary>Where in the law it stands: "phần II, mục I, điểm 4".</summary>
    public required string Basis { get; init; }

    /// <summary>How sure the basis is.</summary>
    public BasisStrength Strength { get; init; }

    /// <summary>Whether it can be put right without touching what the paper says.</summary>
    public bool Repairable { get; init; }

    /// <summary>Stable name within a profile: <c>Issuer.FontSize</c>.</summary>
    [JsonIgnore]
    public string Id => $"{Component}.{Property}";

    /// <summary>Whether a measured number keeps the rule.</summary>
    public bool Permits(double value) =>
        (Least is not { } least || value >= least - Tolerance) && (Most is not { } most || value <= most + Tolerance);

    /// <summary>Whether a state of things keeps the rule.</summary>
    public bool Permits(bool value) => Is is not { } wanted || wanted == value;

    /// <summary>Whether words keep the rule; blanks at both ends do not count, nor where the tone mark of hòa stands.</summary>
    public bool Permits(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Words is not { } wanted || string.Equals(Plain(wanted), Plain(value), StringComparison.Ordinal);
    }

    private static string Plain(string words) => ToneMarks.Place(words.Trim(), TonePlacement.OnMainVowel);
}
