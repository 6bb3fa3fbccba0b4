using TongKet.Formats.Writing.Layout.Rules;

namespace TongKet.Formats.Writing.Layout;

/// <summary>
/// Everything that a rule decides about a paper's look. Data, not code: a change of law is a new entry in
/// <c>layout-profiles.json</c> with its basis and first day.
/// </summary>
public sealed record LayoutProfile
{
    /// <summary>The font of all papers; every rule names the same.</summary>
    public const string FontFamily = "Times New Roman";

    /// <summary>Stable name, such as <c>Party2026</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whose rules.</summary>
    public required LayoutFamily Family { get; init; }

    /// <summary>The rule, as it is cited, in Vietnamese.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>First day on which papers follow it.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day; null while it is in force.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Where the tone mark stands in oa, oe, uy.</summary>
    public required TonePlacement Tones { get; init; }

    /// <summary>Paper and margins.</summary>
    public required PageGeometry Page { get; init; }

    /// <summary>The head of page 1.</summary>
    public required LetterheadLayout Letterhead { get; init; }

    /// <summary>Name of type and subject.</summary>
    public required TitleLayout Title { get; init; }

    /// <summary>Running text.</summary>
    public required BodyLayout Body { get; init; }

    /// <summary>Signature and recipients.</summary>
    public required FootLayout Foot { get; init; }

    /// <summary>Appendices.</summary>
    public required AppendixLayout Appendix { get; init; }

    /// <summary>The parts that no paper is without (NĐ 30/2020/NĐ-CP, Điều 8; HD 05-HD/VPTW, phần II, mục I).</summary>
    public required IReadOnlyList<LayoutComponent> Required { get; init; }

    /// <summary>Copies.</summary>
    public required CopyLayout Copy { get; init; }
}

/// <summary>Where tone marks stand.</summary>
public enum TonePlacement
{
    /// <summary>hoà, uỷ: on the main vowel, as the Party's guides print.</summary>
    OnMainVowel,

    /// <summary>hòa, ủy: as most state papers print.</summary>
    OnFirstVowel,
}
