using TongKet.Formats.Reading.Docx.Inline;

namespace TongKet.Formats.Reading.Docx;

/// <summary>What reading the parts of one Word file shares.</summary>
internal sealed class DocxContext(StyleSheet styles, Numbering numbering, LegacyReading legacy, ReadingLimits limits)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _pointedAt = [];
    private bool _pageBreak;
    private int _paragraphs;
    private int _notes;

    public StyleSheet Styles => styles;

    public Numbering Numbering => numbering;

    public LegacyReading Legacy => legacy;

    /// <summary>The fields that are open in the story being read.</summary>
    public Fields Fields { get; private set; } = new();

    // A text box in a table in a text box is some forty elements deep in honest papers.
    public int Depth => limits.Depth * 4;

    public int RowLimit => limits.Blocks;

    public int CharacterLimit => limits.Characters;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>A text box, a note or a page header begins; gives the fields of the story around it.</summary>
    public Fields BeginStory()
    {
        var around = Fields;
        Fields = new Fields();
        return around;
    }

    public void EndStory(Fields around) => Fields = around;

    /// <summary>The raised number of the next footnote or endnote.</summary>
    public string NextNote() =>
        string.Concat((++_notes).ToString(System.Globalization.CultureInfo.InvariantCulture).Select(d => "⁰¹²³⁴⁵⁶⁷⁸⁹"[d - '0']));

    /// <summary>Whether a note is pointed at for the first time; its text is written only then.</summary>
    public bool IsNew(string note) => _pointedAt.Add(note);

    public void Note(Finding finding)
    {
        if (!_findings.Contains(finding))
        {
            _findings.Add(finding);
        }
    }

    public bool IsFull(int nodes)
    {
        if (nodes <= limits.Blocks && _paragraphs++ <= limits.Blocks * 4)
        {
            return false;
        }

        Note(ReadingFindings.CutShort);
        return true;
    }

    public void BreakPage() => _pageBreak = true;

    public bool TakePageBreak()
    {
        var taken = _pageBreak;
        _pageBreak = false;
        return taken;
    }
}
