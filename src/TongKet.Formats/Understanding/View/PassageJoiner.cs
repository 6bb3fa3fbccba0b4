using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.View;

/// <summary>Puts lines that a PDF or a web page broke together again, on what ends a line and what starts the next.</summary>
internal sealed class PassageJoiner(IReadOnlyList<PaperLine> lines)
{
    private const int LongestWrap = 160;
    private static readonly HashSet<string> Unfinished = new(
        new[]
        {
            "của", "và", "các", "về", "tại", "với", "cho", "theo", "do", "ở", "trong", "đến", "từ", "là", "số", "ngày", "những", "bởi", "trên", "được",
            "hoặc", "cùng", "để", "nhằm", "thuộc", "qua", "gửi", "giao", "tháng", "năm",
        },
        StringComparer.Ordinal
    );

    private readonly int _width = UsualWidth(lines);
    private readonly bool _hasGaps = lines.Count(l => l.Gap > 0) * 12 > lines.Count;

    public IReadOnlyList<Passage> Join()
    {
        var passages = new List<Passage>();
        var first = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && Continues(first, i))
            {
                continue;
            }

            if (lines.Count == 0)
            {
                break;
            }

            var parts = lines.Skip(first).Take(i - first).Select(l => l.Text).ToList();
            passages.Add(new Passage(MappedText.Join(parts), first, i - 1, lines[first].StartsCell, lines[first].Table, lines[first].Marks));
            first = i;
        }

        return passages;
    }

    private bool Continues(int first, int next)
    {
        var before = lines[next - 1];
        var line = lines[next];
        if (line.StartsCell || line.Table != before.Table || LineShapes.IsHeading(before.Value))
        {
            return false;
        }

        var text = line.Value;
        var ended = LineShapes.EndsSentence(before.Value);
        var isMark = LabelReader.Read(text) is { } label && !(label.IsBullet && IsBrokenDash(before, text, label));
        if (isMark || (LineShapes.StartsClosing(text) && (ended || line.Gap > 0)))
        {
            return false;
        }

        var beforeUpper = Casing.IsUpper(before.Value);
        if (beforeUpper != Casing.IsUpper(text) && beforeUpper && text.Length > 12)
        {
            return false;
        }

        if (char.IsLower(text[0]))
        {
            return !ended || line.Gap == 0;
        }

        return line.Gap == 0 && (ended ? ContinuesAfterEnd(first, before, line) : ContinuesOpen(first, before, line));
    }

    /// <summary>"chính trị / - xã hội" and "2026 / - 2030" are one phrase whose dash came first on its line.</summary>
    private static bool IsBrokenDash(PaperLine before, string text, Label label)
    {
        var rest = text[label.ContentStart..];
        var ended = LineShapes.EndsSentence(before.Value) || before.Value.EndsWith(',');
        return label.Kind == LabelKind.Dash
            && !ended
            && ((char.IsAsciiDigit(before.Value[^1]) && rest.Length > 3 && rest.Take(4).All(char.IsAsciiDigit)) || (char.IsLower(rest[0]) && before.Value.Length > 60));
    }

    private bool ContinuesAfterEnd(int first, PaperLine before, PaperLine line)
    {
        if (_width == 0 || before.Value[^1] == ':' || before.Value.EndsWith("./.", StringComparison.Ordinal))
        {
            return false;
        }

        // In a text whose paragraphs are indented, only a line at the margin goes on; where empty lines part paragraphs, any does.
        return IsFull(before, line) && (_hasGaps || (line.Indent < lines[first].Indent - 2 && next(first) != line));

        PaperLine next(int index) => lines[index];
    }

    private bool ContinuesOpen(int first, PaperLine before, PaperLine line)
    {
        if (_width == 0)
        {
            return false;
        }

        if (Casing.IsUpper(before.Value) && Casing.IsUpper(line.Value))
        {
            return true;
        }

        var lastWord = Folding.Fold(before.Value[(before.Value.LastIndexOf(' ') + 1)..]);
        var isFirst = lines[first] == before;
        var isShortFirst = isFirst && before.Value.Length is >= 16 and <= 34 && LabelReader.Read(before.Value) is null && !before.Value.EndsWith(',');
        return Unfinished.Contains(lastWord)
            || before.Value.EndsWith(',')
            || (_hasGaps && (IsFull(before, line) || isFirst || before.Value.Length > _width / 2))
            || IsFull(before, line)
            || (isShortFirst && !LineShapes.IsTitleCased(line.Value) && line.Indent == before.Indent);
    }

    private bool IsFull(PaperLine before, PaperLine line)
    {
        var word = line.Value.IndexOf(' ');
        return before.Width + 1 + (word < 0 ? line.Value.Length : word) >= _width - 6;
    }

    /// <summary>Where lines are broken; 0 when a line is a paragraph.</summary>
    private static int UsualWidth(IReadOnlyList<PaperLine> lines)
    {
        var widths = lines.Select(l => l.Width).Where(w => w > 40).Order().ToList();
        if (widths.Count < 5)
        {
            return 0;
        }

        var width = widths[widths.Count * 8 / 10];
        return widths[^1] > LongestWrap && widths[widths.Count / 2] > 100 ? 0 : width;
    }
}
