namespace TongKet.Formats.RichTexts;

/// <summary>One block of a section's text: a paragraph, a list or a table.</summary>
public abstract record RichBlock;

/// <summary>A paragraph. A heading is a line that a writer set apart inside a section, never a heading of the outline itself.</summary>
public sealed record RichParagraph(IReadOnlyList<RichRun> Runs, RichAlign Align = RichAlign.None, bool Heading = false) : RichBlock;

/// <summary>A list with bullets or numbers.</summary>
public sealed record RichList(bool Ordered, IReadOnlyList<RichListItem> Items) : RichBlock;

/// <summary>An item of a list: a paragraph first, nested lists behind it.</summary>
public sealed record RichListItem(IReadOnlyList<RichBlock> Blocks);

/// <summary>A table; tables inside tables are flattened on reading.</summary>
public sealed record RichTable(IReadOnlyList<RichRow> Rows) : RichBlock;

/// <summary>A row of a table.</summary>
public sealed record RichRow(IReadOnlyList<RichCell> Cells);

/// <summary>A cell, with the columns and rows it covers (1 and 1 when not merged).</summary>
public sealed record RichCell(IReadOnlyList<RichBlock> Blocks, bool Header = false, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>A stretch of text with one look; a line break inside a paragraph is <c>\n</c>.</summary>
public sealed record RichRun(string Text, bool Bold = false, bool Italic = false, bool Underline = false);

/// <summary>How a paragraph is aligned when its writer said so.</summary>
public enum RichAlign
{
    /// <summary>Nothing said: the paper's own rule applies.</summary>
    None,

    /// <summary>Flush left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush right.</summary>
    Right,

    /// <summary>Justified.</summary>
    Justify,
}
