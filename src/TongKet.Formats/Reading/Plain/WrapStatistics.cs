namespace TongKet.Formats.Reading.Plain;

/// <summary>What the lengths of a file's lines say: whether its lines were cut to a width, and where.</summary>
internal sealed class WrapStatistics
{
    public WrapStatistics(IReadOnlyList<TextLine> lines)
    {
        var single = 0;
        var lengths = new List<int>(lines.Count);
        var (inner, first, indents, acrossBlank) = (new List<int>(), new List<int>(), new List<int>(), 0);
        var fresh = true;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            lengths.Add(line.Text.Length);
            single += line.Blanks == 1 ? 1 : 0;
            if (i == 0 || line.Cells is not null || lines[i - 1].Cells is not null || !IsSureContinuation(lines[i - 1], line))
            {
                fresh = true;
                continue;
            }

            acrossBlank += line.Blanks == 1 ? 1 : 0;
            if (line.Blanks == 0 || line.Blanks == 1)
            {
                (fresh ? first : inner).Add(lines[i - 1].Width + 1 + LineShapes.FirstWord(line.Text));
                indents.Add(line.Indent);
                fresh = false;
            }
        }

        var sure = first.Count + inner.Count;
        lengths.Sort();
        EveryLineApart = lines.Count >= 6 && single >= lines.Count * 0.6 && acrossBlank >= lines.Count * 0.2;
        // An outline of short lines behind the letter does not make the letter's own lines whole.
        var full = sure == 0 ? 0 : Middle([.. first, .. inner]) * 0.85;
        var isShare = sure >= lines.Count * 0.12 || (sure >= 6 && sure >= lines.Count(l => l.Cells is null && l.Width >= full) * 0.3);
        Wrapped = sure >= 4 && isShare && lengths[(int)(lengths.Count * 0.95)] <= 150;
        InnerWidth = Low(inner.Count >= 5 ? inner : [.. inner, .. first]);
        inner.Sort();
        FirstWidth = first.Count >= 4 ? Low(first) : InnerWidth;
        HeadingWidth = first.Count >= 4 ? first[first.Count / 4] : InnerWidth;
        Usual = sure == 0 ? 0 : (inner.Count > 0 ? inner : first)[(inner.Count > 0 ? inner : first).Count / 2];
        Base = indents.Count == 0 ? 0 : indents.GroupBy(i => i).MaxBy(g => g.Count())!.Key;
        Indented = Wrapped && lines.Count(l => l.Indent >= Base + 3) >= lines.Count * 0.12;
        Width = lengths.Count == 0 ? 0 : lines.Max(l => l.Width);
    }

    /// <summary>An empty line follows every line, so that a single one says nothing.</summary>
    public bool EveryLineApart { get; }

    /// <summary>Sentences run over line ends.</summary>
    public bool Wrapped { get; }

    /// <summary>A paragraph's first line is indented.</summary>
    public bool Indented { get; }

    /// <summary>Column at which continued lines begin.</summary>
    public int Base { get; }

    public int Width { get; }

    /// <summary>With the next line's first word, a line would have been longer than this: first lines of paragraphs.</summary>
    public int FirstWidth { get; }

    /// <summary>The same for the first lines of numbered items, which may be headings of their own.</summary>
    public int HeadingWidth { get; }

    /// <summary>Where a continued line would usually have ended.</summary>
    public int Usual { get; }

    /// <summary>The same for the other lines.</summary>
    public int InnerWidth { get; }

    private static bool IsSureContinuation(TextLine before, TextLine line) =>
        !line.Break
        && LineShapes.StartsLower(line.Text)
        && !LineShapes.IsListItem(line.Text)
        && !LineShapes.EndsSentence(before.Text)
        && !LineShapes.IsCaps(before.Text);

    private static int Middle(List<int> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static int Low(List<int> values)
    {
        values.Sort();
        return values.Count == 0 ? 0 : values[values.Count / 12];
    }
}
