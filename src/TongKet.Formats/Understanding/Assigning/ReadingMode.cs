namespace TongKet.Formats.Understanding.Assigning;

/// <summary>How outspoken an item must be to count as a task.</summary>
internal enum ReadingMode
{
    /// <summary>A marked item of a section of tasks: a body and a verb are enough; the headings' bodies stand for it.</summary>
    Item,

    /// <summary>A paragraph without a mark under a heading that names bodies: without a body of its own it must start with what to do.</summary>
    Paragraph,

    /// <summary>A paragraph under no mark and no such heading: an order or a duty.</summary>
    Free,

    /// <summary>A paragraph without a mark inside a section, under no heading that names bodies: it must start with a body and its work.</summary>
    Told,

    /// <summary>A section of aims: only "phải", "có trách nhiệm" or an order.</summary>
    Aim,
}
