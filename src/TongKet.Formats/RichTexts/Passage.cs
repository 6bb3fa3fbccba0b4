namespace TongKet.Formats.RichTexts;

/// <summary>The smallest part of a section's text that a consolidation takes or leaves: a paragraph, one item of a list, or a table.</summary>
/// <param name="Position">Place among the passages of the section, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its plain text, without bullet or number.</param>
/// <param name="Html">Its canonical HTML, complete on its own (an item stands in a list of one).</param>
public sealed record Passage(int Position, PassageKind Kind, string Text, string Html);

/// <summary>What a passage is.</summary>
public enum PassageKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading inside the section.</summary>
    Heading,

    /// <summary>An item of a list, with what is nested in it.</summary>
    ListItem,

    /// <summary>A table.</summary>
    Table,
}
