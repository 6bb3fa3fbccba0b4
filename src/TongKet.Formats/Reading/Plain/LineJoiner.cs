namespace TongKet.Formats.Reading.Plain;

/// <summary>Joins lines that were cut to a width back into paragraphs. Headings, list items, header and signature lines stay apart.</summary>
internal sealed class LineJoiner
{
    private readonly IReadOnlyList<TextLine> _lines;
    private readonly WrapStatistics _wrap;
    private readonly Fullness _fullness;
    private readonly Continuation _continuation;
    private readonly List<TextLine> _paragraph = [];
    private bool _afterKind;

    public LineJoiner(IReadOnlyList<TextLine> lines)
    {
        (_lines, _wrap) = (lines, new WrapStatistics(lines));
        _fullness = new Fullness(_wrap, _paragraph);
        _continuation = new Continuation(_wrap, _paragraph, _fullness);
    }

    public IEnumerable<IReadOnlyList<TextLine>> Paragraphs()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var raw = IsEnacting(i) ? _lines[i] with { Break = true } : _lines[i];
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

    /// <summary>The body in capitals above "Căn cứ …" decides; it is no part of the subject above it.</summary>
    private bool IsEnacting(int i) =>
        _afterKind
        && i + 1 < _lines.Count
        && LineShapes.IsCaps(_lines[i].Text)
        && _lines[i + 1].Text.StartsWith("Căn cứ ", StringComparison.OrdinalIgnoreCase)
        && Array.Exists(Enacting, e => _lines[i].Text.StartsWith(e, StringComparison.Ordinal));

    private static readonly string[] Enacting =
    [
        "ỦY BAN ",
        "UỶ BAN ",
        "HỘI ĐỒNG ",
        "CHÍNH PHỦ",
        "QUỐC HỘI",
        "BAN CHẤP HÀNH",
        "BAN THƯỜNG VỤ",
        "BAN THƯỜNG TRỰC",
        "BỘ ",
        "SỞ ",
    ];

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

        return next.Blanks > 0 ? _continuation.OverGap(last, next) : _continuation.Straight(last, next);
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
            || (InsideName(next.Text) && _fullness.IsFull(last, next))
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
                    (last.Text.Length >= 35 && _fullness.IsFull(last, next))
                    || (last.Centered && next.Centered && LineShapes.BeginsWithKind(_paragraph[0].Text))
                )
            )
            || (_wrap.Wrapped && last.EmphasisGoesOn)
            || ColumnItems.IsUnfinished(last.Text);
    }
}
