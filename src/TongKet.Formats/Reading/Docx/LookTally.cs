namespace TongKet.Formats.Reading.Docx;

/// <summary>How most letters of a paragraph look.</summary>
internal sealed class LookTally
{
    private readonly Dictionary<double, int> _points = [];
    private int _letters;
    private int _bold;
    private int _italic;
    private int _underline;

    public TextMarks Marks =>
        new(
            Bold: _bold * 2 > _letters,
            Italic: _italic * 2 > _letters,
            Underline: _underline * 2 > _letters,
            FontPoints: _points.Count == 0 ? null : _points.MaxBy(p => p.Value).Key
        );

    public void Add(string text, RunLook look)
    {
        var letters = text.AsSpan().Trim().Length;
        _letters += letters;
        _bold += look.Bold is true ? letters : 0;
        _italic += look.Italic is true ? letters : 0;
        _underline += look.Underline is true ? letters : 0;
        if (look.Points is { } points && letters > 0)
        {
            _points[points] = _points.GetValueOrDefault(points) + letters;
        }
    }
}
