namespace TongKet.Formats.RichTexts;

/// <summary>The text of one section as its writer typed it, reduced to what an official paper can show.</summary>
/// <param name="Blocks">Paragraphs, lists and tables in order.</param>
/// <param name="Cut">True when a limit was reached and text behind it was left out; whoever saves must then refuse.</param>
public sealed record RichTextBody(IReadOnlyList<RichBlock> Blocks, bool Cut = false)
{
    /// <summary>A section without text.</summary>
    public static readonly RichTextBody Empty = new([]);

    /// <summary>True when there is neither a word nor a table.</summary>
    public bool IsEmpty => Blocks.Count == 0;

    /// <summary>Number of words, bullets and numbers of lists not counted.</summary>
    public int WordCount => RichTextPlain.CountWords(Blocks);

    /// <summary>Clean canonical HTML, the same again after <see cref="RichText.Parse(string)"/>, in the form that the editor writes.</summary>
    public string ToHtml() => RichTextHtml.Write(Blocks);

    /// <summary>Plain text: a line a paragraph, "- " before items, cells parted by tabs.</summary>
    public string ToPlainText() => RichTextPlain.Write(Blocks);

    /// <summary>The passages in order: each paragraph, top-level list item and table.</summary>
    public IReadOnlyList<Passage> Paragraphs() => RichTextPassages.Of(Blocks);
}
