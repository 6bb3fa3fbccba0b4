namespace TongKet.Formats.Reading.Docx;

/// <summary>What reading the parts of one Word file shares.</summary>
internal sealed class DocxContext(StyleSheet styles, Numbering numbering, ReadingLimits limits)
{
    private readonly List<Finding> _findings = [];
    private bool _pageBreak;
    private int _paragraphs;

    public StyleSheet Styles => styles;

    public Numbering Numbering => numbering;

    // A text box in a table in a text box is some forty elements deep in honest papers.
    public int Depth => limits.Depth * 4;

    public int RowLimit => limits.Blocks;

    public IReadOnlyList<Finding> Findings => _findings;

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
