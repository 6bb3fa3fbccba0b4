namespace TongKet.Formats.Reading.Plain;

/// <summary>Whether a line is as long as lines of its file are before they are cut.</summary>
internal sealed class Fullness(WrapStatistics wrap, IReadOnlyList<TextLine> paragraph)
{
    // A group of lines in a header is short; a text without one full stop must not be measured again for each of its lines.
    private const int Group = 50;

    public bool IsFull(TextLine last, TextLine next) =>
        last.Width + 1 + LineShapes.FirstWord(next.Text) is var width
        && (width >= FullWidth(last.Text) || (wrap.Usual > 0 && width >= wrap.Usual * 0.85 && !LineShapes.EndsSentence(last.Text)));

    // A lead-in ends with a colon too: only a line that could not have held the next word goes on behind one.
    public bool MustBeFull(TextLine last, TextLine next) =>
        wrap.Indented && next.Indent <= wrap.Base + 1 && last.Width + 1 + LineShapes.FirstWord(next.Text) >= wrap.Usual;

    /// <summary>The next word would hardly have fitted into the line.</summary>
    public bool IsCut(TextLine last, TextLine next) =>
        wrap.Usual > 0 && last.Width + 1 + LineShapes.FirstWord(next.Text) >= wrap.Usual * 0.95;

    private int FullWidth(string last) =>
        paragraph.Count > 1 ? wrap.InnerWidth
        : LineShapes.IsListItem(last) && last[0] is not ('-' or '+') ? wrap.HeadingWidth
        : wrap.FirstWidth;

    // A few cut lines in a file of whole paragraphs, as in a header: the paragraph's own longest line is the measure.
    public bool FillsItsGroup(TextLine last, TextLine next) =>
        paragraph.Count > 1
        && !LineShapes.EndsSentence(last.Text)
        && last.Text.Length + 1 + LineShapes.FirstWord(next.Text) > paragraph.TakeLast(Group).Max(l => l.Text.Length);
}
