namespace TongKet.Formats.Understanding.Citing;

/// <summary>One place where a paper names another by its symbol.</summary>
internal sealed record Mention(string Symbol, string Kind, int Start, int End)
{
    public DateOnly? IssuedOn { get; init; }

    public string? Issuer { get; init; }

    /// <summary>The issuer stands in front ("X ban hành Công văn số …") and serves what follows in a list.</summary>
    public bool IsIssuerInFront { get; init; }

    /// <summary>Where date and issuer end.</summary>
    public int FactsEnd { get; init; }

    /// <summary>"số", a type's name, a date or a known code stands by it: it surely names a paper.</summary>
    public bool IsNamed { get; init; }

    public FoundRelation? Relation { get; init; }
}
