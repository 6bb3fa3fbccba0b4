using DocumentFormat.OpenXml.Wordprocessing;

namespace TongKet.Formats.Checking.Measuring;

/// <summary>One line as it was typed: a paragraph, or the part of it between two line breaks.</summary>
/// <param name="Number">Its number in the paper, from 1; the place that a finding names.</param>
/// <param name="Paragraph">The paragraph it belongs to.</param>
/// <param name="Pieces">Its pieces, in order.</param>
/// <param name="Text">Its text, blanks at both ends cut.</param>
/// <param name="Facts">How its paragraph is set.</param>
/// <param name="Cell">The table cell it stands in, if any.</param>
internal sealed record MeasuredLine(
    int Number,
    Paragraph Paragraph,
    IReadOnlyList<LinePiece> Pieces,
    string Text,
    ParagraphFacts Facts,
    TableCell? Cell
)
{
    /// <summary>The number or bullet that Word puts before it; null for none.</summary>
    public NumberLabel? Label { get; init; }

    /// <summary>What a reader sees: its text behind Word's own number.</summary>
    public string Shown => field ??= (Label?.Text + Text).TrimEnd();

    /// <summary>The pieces that have letters or digits.</summary>
    public IEnumerable<LinePiece> Lettered => Pieces.Where(p => p.Letters > 0);

    /// <summary>What most of its letters have.</summary>
    public T? Most<T>(Func<RunFacts, T?> property) =>
        Lettered.GroupBy(p => property(p.Facts)).OrderByDescending(g => g.Sum(p => p.Letters)).Select(g => g.Key).FirstOrDefault();

    /// <summary>Whether it is typed or shown in capitals.</summary>
    public bool InCapitals => Most(f => f.Capitals) is true || (Text.Any(char.IsLetter) && !Text.Any(char.IsLower));
}
