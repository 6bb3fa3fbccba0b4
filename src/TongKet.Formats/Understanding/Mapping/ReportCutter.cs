using TongKet.Formats.Reading;
using TongKet.Formats.Understanding.Heading;
using TongKet.Formats.Understanding.Signing;
using TongKet.Formats.Understanding.View;
using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Mapping;

/// <summary>Cuts a report at its own headings.</summary>
internal sealed class ReportCutter
{
    private const int LongestHeading = 220;
    private const int Most = 1_000;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly List<ReportHeading> _headings = [];
    private readonly Stack<int> _open = new();
    private readonly List<MappedText> _text = [];
    private Passage? _heading;
    private readonly List<MappedText> _title = [];

    private ReportCutter(IReadOnlyList<Passage> passages) => _passages = passages;

    public static IReadOnlyList<ReportHeading> Cut(Paper report)
    {
        var view = new PaperView(report);
        var body = new HeaderPass(view).Read().Body;
        var end = new ClosingPass(view, body).Read().First;
        return new ReportCutter([.. view.Passages.Take(end).Skip(body)]).Cut();
    }

    private List<ReportHeading> Cut()
    {
        for (var i = 0; i < _passages.Count; i++)
        {
            var passage = _passages[i];
            if (IsHeading(i) && _headings.Count < Most)
            {
                Close();
                _heading = passage;
                _title.Clear();
                _title.Add(passage.Content);
            }
            else if (_heading is not null && _text.Count == 0 && IsTitleBelow(passage))
            {
                _title.Add(passage.Text);
            }
            else if (!LineShapes.StartsClosing(passage.Value))
            {
                _text.Add(passage.Text);
            }
        }

        Close();
        return _headings;
    }

    /// <summary>"Phần thứ nhất" and its title in capitals on the next lines.</summary>
    private bool IsTitleBelow(Passage passage) =>
        passage.Label is null
        && Casing.IsUpper(passage.Value)
        && passage.Value.Length < LongestHeading
        && (_title.All(t => t.IsEmpty) || _heading!.Label!.Kind <= LabelKind.Chapter);

    /// <summary>Numbered, short, not a sentence; or numbered with text of its own below.</summary>
    private bool IsHeading(int i)
    {
        var passage = _passages[i];
        if (passage.Label is not { IsBullet: false } label || passage.Table >= 0)
        {
            return false;
        }

        var text = passage.Content.Text;
        var isSentence = text.Length > 0 && text[^1] is '.' or ';';
        var next = i + 1 < _passages.Count ? _passages[i + 1] : null;
        var opens = next is not null && (next.Label is null || next.Label.Kind > label.Kind) && !LineShapes.StartsClosing(next.Value);
        return text.Length <= LongestHeading && (!isSentence || (opens && text.Length <= LongestHeading / 2) || Casing.IsUpper(text));
    }

    private void Close()
    {
        if (_heading is null && _text.Count == 0)
        {
            return;
        }

        var label = _heading?.Label;
        while (label is not null && _open.Count > 0 && _headings[_open.Peek()].Kind >= label.Kind)
        {
            _open.Pop();
        }

        var parts = _heading is null ? _text : [_heading.Text, .. _title.Skip(1), .. _text];
        var start = parts[0].WholeSpan.Start;
        var title = MappedText.Join([.. _title.Where(t => !t.IsEmpty)]).Text;
        var parent = label is not null && _open.Count > 0 ? _open.Peek() : -1;
        var span = new SourceSpan(start, parts[^1].WholeSpan.End - start);
        _headings.Add(new ReportHeading(label?.Kind, label?.Mark ?? "", title, string.Join('\n', _text.Select(t => t.Text)), span, parent));
        if (label is not null)
        {
            _open.Push(_headings.Count - 1);
        }

        _text.Clear();
    }
}
