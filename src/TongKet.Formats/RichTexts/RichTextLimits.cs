namespace TongKet.Formats.RichTexts;

/// <summary>How much of typed or pasted HTML is read at most; behind a limit the body is <see cref="RichTextBody.Cut"/>.</summary>
/// <param name="Characters">Length of the HTML.</param>
/// <param name="Nesting">Open elements at one place; beyond it only the bare text is kept, since a parser's work grows with the square.</param>
/// <param name="Depth">Elements inside each other that are followed.</param>
/// <param name="ListDepth">Lists inside lists that stay lists.</param>
/// <param name="Blocks">Paragraphs, items and cells.</param>
/// <param name="Columns">Columns that a table may have.</param>
public sealed record RichTextLimits(
    int Characters = 2_000_000,
    int Nesting = 500,
    int Depth = 120,
    int ListDepth = 4,
    int Blocks = 50_000,
    int Columns = 60
)
{
    /// <summary>The limits for one section of a report.</summary>
    public static readonly RichTextLimits Default = new();
}
