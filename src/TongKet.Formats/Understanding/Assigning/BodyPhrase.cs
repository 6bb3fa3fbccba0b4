namespace TongKet.Formats.Understanding.Assigning;

/// <summary>Names of bodies in a row, where they stand, and what ended them.</summary>
internal sealed record BodyPhrase(IReadOnlyList<(int Start, int End)> Names, int Start, int End, BodyPhraseEnd EndedBy)
{
    /// <summary>The end was seen by the form of the names alone; the word behind them is in no list of verbs.</summary>
    public bool IsByForm { get; init; }

    public IReadOnlyList<string> In(string text) => [.. Names.Select(n => text[n.Start..n.End])];
}

/// <summary>What stands behind a row of names.</summary>
internal enum BodyPhraseEnd
{
    Verb,
    Colon,
    TextEnd,
    Mark,
}
