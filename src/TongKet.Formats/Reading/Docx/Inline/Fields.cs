using System.Text;

namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>
/// The fields that are open: each has a code, then a result, and others may stand in both. Only results are shown, and no page numbers. A field may reach over
/// paragraphs (a table of contents does).
/// </summary>
internal sealed class Fields
{
    private readonly List<Field> _open = [];

    /// <summary>Whether text that comes now is seen.</summary>
    public bool ShowsText => !_open.Exists(f => f.InCode || f.IsPageNumber);

    public void Begin()
    {
        if (_open.Count < 100)
        {
            _open.Add(new Field());
        }
    }

    public void Code(string text)
    {
        if (_open.Count > 0 && _open[^1] is { InCode: true, Code.Length: < 1000 } field)
        {
            field.Code.Append(text);
        }
    }

    /// <summary>The code ends and the result begins; true when it is a page number.</summary>
    public bool Separate()
    {
        if (_open.Count == 0)
        {
            return false;
        }

        var field = _open[^1];
        field.InCode = false;
        var name = FieldCode.Name(field.Code.ToString());
        var inContents = name == "PAGEREF" && _open.Exists(f => f.IsContents);
        field.IsContents = name == "TOC";
        field.IsPageNumber = PageNumbers.IsField(name) || inContents;
        return field.IsPageNumber && !inContents;
    }

    /// <summary>The field ends; true when it was a page number without a result.</summary>
    public bool End()
    {
        if (_open.Count == 0)
        {
            return false;
        }

        var field = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return field.InCode && FieldCode.IsPageNumber(field.Code.ToString());
    }

    /// <summary>A code that does not end with its paragraph is a damaged field: it must not swallow the rest of the paper.</summary>
    public void EndParagraph() => _open.RemoveAll(f => f.InCode);

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool InCode { get; set; } = true;

        public bool IsPageNumber { get; set; }

        public bool IsContents { get; set; }
    }
}
