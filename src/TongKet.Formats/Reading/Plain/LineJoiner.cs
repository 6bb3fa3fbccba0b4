namespace TongKet.Formats.Reading.Plain;

/// <summary>Joins lines that were cut to a width back into paragraphs. Headings, list items, header and signature lines stay apart.</summary>
internal sealed class LineJoiner(IReadOnlyList<TextLine> lines)
{
    private readonly WrapStatistics _wrap = new(lines);

    private readonly List<TextLine> _paragraph = [];
    private bool _afterKind;

    public IEnumerable<IReadOnlyList<TextLine>> Paragraphs()
    {
        foreach (var raw in lines)
        {
            var line = _wrap.EveryLineApart && raw.Blanks > 0 ? raw with { Blanks = raw.Blanks - 1 } : raw;
            if (_paragraph.Count > 0 && !Joins(line))
            {
                yield return Take();
            }

            _paragraph.Add(line);
        }

        if (_paragraph.Count > 0)
        {
            yield return Take();
        }
    }

    private TextLine[] Take()
    {
        _afterKind = LineShapes.IsKind(_paragraph[0].Text) || (_afterKind && LineShapes.IsCaps(_paragraph[^1].Text));
        TextLine[] taken = [.. _paragraph];
        _paragraph.Clear();
        return taken;
    }

    private bool Joins(TextLine next)
    {
        var (head, last) = (_paragraph[0], _paragraph[^1]);
        if (next.Break || next.Cells is not null || head.Cells is not null || LineShapes.IsKind(last.Text) && _paragraph.Count == 1)
        {
            return false;
        }

        if (next.RunsOn)
        {
            return true;
        }

        if (LineShapes.IsListItem(next.Text) && (next.Text[0] != '(' || LineShapes.EndsSentence(last.Text) || next.Blanks > 0))
        {
            return ContinuesWithDash(last, next);
        }

        if (LineShapes.IsLoneMark(last.Text) && _paragraph.Count == 1)
        {
            return next.Blanks == 0;
        }

        if (next.Blanks == 0 && IsCutSymbol(last.Text))
        {
            return true;
        }

        if (IsHeading(last, next, out var joins))
        {
            return joins;
        }

        return next.Blanks > 0 ? GoesOnBehindGap(last, next) : GoesOn(last, next);
    }

    // "Lao động" / "- Thương binh và Xã hội": a dash inside a name at a line's start is no bullet.
    private bool ContinuesWithDash(TextLine last, TextLine next) =>
        _wrap.Wrapped
        && next.Blanks == 0
        && next.Text.Length > 6
        && next.Text[1] == ' '
        && next.Indent <= _wrap.Base
        && !LineShapes.EndsSentence(last.Text)
        && (
            IsYear(last.Text.AsSpan()[^Math.Min(4, last.Text.Length)..]) && IsYear(next.Text.AsSpan(2, 4))
            || (InsideName(next.Text) && IsFull(last, next))
        );

    // "Công văn số 4312/" at the end of a line.
    private static bool IsCutSymbol(string last) =>
        last.Length > 2
        && last[^1] is '/' or '-'
        && last.AsSpan(last.LastIndexOf(' ') + 1) is var word
        && word.IndexOfAnyInRange('0', '9') >= 0
        && word.Contains('/');

    private static bool IsYear(ReadOnlySpan<char> text) => text is ['1' or '2', '0' or '9', >= '0' and <= '9', >= '0' and <= '9'];

    private static bool InsideName(string text) =>
        LineShapes.StartsLower(text.AsSpan(2))
        || text.AsSpan(2) is ['X', 'ã', ' ', 'h', 'ộ', 'i', ..] or ['T', 'h', 'ư', 'ơ', 'n', 'g', ' ', 'b', 'i', 'n', 'h', ..];

    private bool IsHeading(TextLine last, TextLine next, out bool joins)
    {
        var (lastCaps, nextCaps) = (LineShapes.IsCaps(last.Text), LineShapes.IsCaps(next.Text));
        joins = false;
        if (lastCaps && nextCaps)
        {
            joins = next.Blanks == 0 && JoinsCapitals(last, next);
            return true;
        }

        // An abbreviation alone on a line ("UBND") is no heading.
        return lastCaps
            ? LineShapes.Words(last.Text) > (LineShapes.IsListItem(last.Text) ? 2 : 1) || !LineShapes.StartsLower(next.Text)
            : nextCaps && (LineShapes.Words(next.Text) > 1 || next.Text.Length > 8 || LineShapes.EndsSentence(last.Text));
    }

    private bool JoinsCapitals(TextLine last, TextLine next)
    {
        if (LineShapes.IsKind(next.Text) || LineShapes.IsSignatureOffice(next.Text))
        {
            return false;
        }

        return LineShapes.IsListItem(_paragraph[0].Text)
            || _afterKind
            || last.Text.EndsWith(',')
            || (
                _wrap.Wrapped
                && (
                    (last.Text.Length >= 35 && IsFull(last, next))
                    || (last.Centered && next.Centered && LineShapes.BeginsWithKind(_paragraph[0].Text))
                )
            )
            || (_wrap.Wrapped && last.EmphasisGoesOn)
            || ColumnItems.IsUnfinished(last.Text);
    }

    private bool GoesOnBehindGap(TextLine last, TextLine next)
    {
        if (next.PageGap && _wrap.Indented)
        {
            return next.Indent <= _wrap.Base + 1 && !LineShapes.EndsSentence(last.Text);
        }

        if (next.PageGap && _wrap.Wrapped && !LineShapes.EndsSentence(last.Text) && IsFull(last, next))
        {
            return true;
        }

        // A sentence does not begin with a small letter: the paragraph was cut by a page.
        return last.Text.Length >= 40
            && LineShapes.StartsLower(next.Text)
            && !last.Text.EndsWith(':')
            && !last.Text.EndsWith(';')
            && (next.PageGap || !_wrap.Wrapped || !LineShapes.EndsSentence(last.Text))
            && !last.Centered;
    }

    private bool GoesOn(TextLine last, TextLine next)
    {
        if (_wrap.Indented && next.Indent >= _wrap.Base + 3 && !(last.Centered && next.Centered && !LineShapes.IsListItem(last.Text)))
        {
            return false;
        }

        var ends = LineShapes.EndsSentence(last.Text);
        if (LineShapes.StartsLower(next.Text))
        {
            return !last.Text.EndsWith(':') && (!ends || IsFull(last, next));
        }

        // A bullet is no heading: without an end it goes on.
        if (
            _wrap is { Wrapped: true, Indented: false }
            && !ends
            && _paragraph[0].Text[0] is '-' or '+'
            && !last.Text.Contains("Lưu", StringComparison.Ordinal)
        )
        {
            return true;
        }

        if (last.Centered && next.Centered)
        {
            return !ends;
        }

        // Markup that opens before a line end and closes behind it holds one title or one name.
        if (_wrap is { Wrapped: true, Indented: false } && last.EmphasisGoesOn && !ends)
        {
            return true;
        }

        return _wrap.Wrapped
            ? IsFull(last, next) && !last.Centered && (!last.Text.EndsWith(':') || MustBeFull(last, next))
            : FillsItsGroup(last, next);
    }

    private bool IsFull(TextLine last, TextLine next) =>
        last.Width + 1 + LineShapes.FirstWord(next.Text) is var width
        && (width >= FullWidth(last.Text) || (_wrap.Usual > 0 && width >= _wrap.Usual * 0.85 && !LineShapes.EndsSentence(last.Text)));

    // A lead-in ends with a colon too: only a line that could not have held the next word goes on behind one.
    private bool MustBeFull(TextLine last, TextLine next) =>
        _wrap.Indented && next.Indent <= _wrap.Base + 1 && last.Width + 1 + LineShapes.FirstWord(next.Text) >= _wrap.Usual;

    private int FullWidth(string last) =>
        _paragraph.Count > 1 ? _wrap.InnerWidth
        : LineShapes.IsListItem(last) && last[0] is not ('-' or '+') ? _wrap.HeadingWidth
        : _wrap.FirstWidth;

    // A few cut lines in a file of whole paragraphs, as in a header: the paragraph's own longest line is the measure.
    private bool FillsItsGroup(TextLine last, TextLine next) =>
        _paragraph.Count > 1
        && !LineShapes.EndsSentence(last.Text)
        && last.Text.Length + 1 + LineShapes.FirstWord(next.Text) > _paragraph.Max(l => l.Text.Length);
}
