using System.Globalization;

namespace TongKet.Formats.Understanding.Showing;

/// <summary>A fact as the page shows it: the word of its mark, its name and value in the list, its place and what belongs to it.</summary>
internal sealed record ShownFact(int Number, FactKind Kind, string Mark, string Name, string Value, Evidence? Place)
{
    public IReadOnlyList<ShownFact> Parts { get; init; } = [];

    public bool HasPlace => Place is { Span.Length: > 0 };

    /// <summary>Where the mark in the paper leads.</summary>
    public string FieldId => string.Create(CultureInfo.InvariantCulture, $"o-{Number}");

    /// <summary>Where the field in the list leads.</summary>
    public string MarkId => string.Create(CultureInfo.InvariantCulture, $"v-{Number}");

    public IEnumerable<ShownFact> WithParts() => Parts.SelectMany(p => p.WithParts()).Prepend(this);
}
