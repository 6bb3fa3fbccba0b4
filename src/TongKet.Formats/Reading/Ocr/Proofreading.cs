using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Ocr;

/// <summary>Corrects what was read from pictures where the code tables leave no doubt; each correction is a finding with what stood there.</summary>
internal sealed class Proofreading
{
    // The signature stands to the right of the middle (297 points on A4).
    private const double RightHalf = 270;

    private readonly List<(string Read, string Taken)> _corrections = [];

    public List<TextLine> Correct(List<TextLine> lines)
    {
        if (!lines.Exists(l => l.Recognized is not null))
        {
            return lines;
        }

        var corrected = lines.ConvertAll(l => l.Recognized is null ? l : Correct(l));
        ItemNumbers.Restore(corrected, _corrections);
        return corrected;
    }

    /// <summary>Notes each correction where it stands in the text that was written.</summary>
    public void Note(PaperBuilder paper)
    {
        var from = 0;
        foreach (var (read, taken) in _corrections)
        {
            var at = paper.Find(taken, from) is var behind and >= 0 ? behind : paper.Find(taken, 0);
            paper.Note(OcrFindings.Corrected(read, taken, at < 0 ? null : new SourceSpan(at, taken.Length)));
            from = at < 0 ? from : at + taken.Length;
        }
    }

    private TextLine Correct(TextLine line) =>
        line.Cells is { } cells
            ? line with
            {
                Cells = [.. cells.Select(cell => Correct(cell, isAside: false))],
            }
            : line with
            {
                Text = Correct(line.Text, isAside: line.Place?.Left > RightHalf),
            };

    private string Correct(string text, bool isAside)
    {
        var whole = FixedPhrases.Restore(text);
        whole = isAside ? Names.Restore(whole) : Names.Copies(whole);
        if (whole != text)
        {
            _corrections.Add((text, whole));
            return whole;
        }

        return UsualWords.Restore(SectionMarks.Restore(Misread.Correct(text, _corrections), _corrections), _corrections);
    }
}
