using TongKet.Formats.Reading;
using TongKet.Formats.Reading.Ocr;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Restoring;

/// <summary>
/// What the rules look at when a paper was read by a machine: closed phrases, names, days and signs as they can only have been. The paper's text stays
/// as it was read; facts that quote it (names, subject, signature) quote what was read.
/// </summary>
internal sealed class Restoration
{
    // How sure a text is that shows signs of recognition without saying how well it was read.
    private const double Usual = 0.85;
    private const int Examples = 3;

    // No scan is longer; what stands behind is read as it is.
    private const int Most = 300_000;
    private readonly List<(string Read, string Taken)> _changes = [];
    private readonly bool _isScan;

    private Restoration(Paper paper, IReadOnlyList<Passage> passages)
    {
        _isScan = paper.Recognized.Count > 0;
        Passages = passages;
        Recognized = paper.Recognized;
        if (!_isScan && !NoiseEvidence.Of(passages))
        {
            return;
        }

        var names = new OwnNames(passages);
        var left = Most;
        Passages = [.. passages.Select(p => (left -= p.Value.Length) > 0 ? Restored(p, names) : p)];
        Recognized = _isScan ? paper.Recognized : [new RecognizedPart(new SourceSpan(0, paper.Text.Length), Usual)];
    }

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The parts whose facts are less sure.</summary>
    public IReadOnlyList<RecognizedPart> Recognized { get; }

    /// <summary>Said once for the paper: a list of every letter would be read by nobody.</summary>
    public IEnumerable<Finding> Findings =>
        _isScan || Recognized.Count == 0 ? [] : [RestorationFindings.Likely(_changes.Count, [.. _changes.Distinct().Take(Examples)])];

    public static Restoration Of(Paper paper, IReadOnlyList<Passage> passages) => new(paper, passages);

    private Passage Restored(Passage passage, OwnNames names)
    {
        var text = Numbered(StrayMarks.Without(passage.Text));
        var marked = NoisyMarks.Restore(text.Text);
        var line = new NoisyLine(marked);
        var letters = marked.ToCharArray();
        for (var i = 0; i < line.Words.Count; i++)
        {
            var start = line.Words[i].Start;
            if (ClosedPhrases.All.At(line, i) is { } found)
            {
                Put(line, found.Phrase, start, letters);
                // "ủy ban nhân dân tỉnh": the last words may begin the next phrase.
                i += found.Words > 2 ? found.Words - 3 : 1;
            }
            else if (names.At(line, i) is { } name)
            {
                Put(line, name, start, letters);
            }
        }

        var restored = new string(letters);
        return restored == passage.Value && text.Length == passage.Text.Length
            ? passage
            : new Passage(text.Restored(restored), passage.StartsCell, passage.Table, passage.Marks);
    }

    /// <summary>"H. NỘI DUNG", "HI. TỔ CHỨC": the Roman number that it was.</summary>
    private MappedText Numbered(MappedText text)
    {
        var restored = SectionMarks.Restore(text.Text, []);
        if (ReferenceEquals(restored, text.Text))
        {
            return text;
        }

        var (read, taken) = (text.Text.IndexOf('.', StringComparison.Ordinal), restored.IndexOf('.', StringComparison.Ordinal));
        return text.WithFront(read, restored[..taken]);
    }

    private void Put(NoisyLine line, string phrase, int start, char[] letters)
    {
        // The other placement of a tone is a style, not an error.
        if (phrase.Length == 0 || line.Folded.AsSpan(start, phrase.Length).SequenceEqual(phrase))
        {
            return;
        }

        var taken = line.Cased(phrase, start);
        _changes.Add((line.Text.Substring(start, phrase.Length), taken));
        taken.CopyTo(0, letters, start, taken.Length);
    }
}
