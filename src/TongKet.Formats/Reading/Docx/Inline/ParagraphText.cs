using System.Globalization;
using System.Text;
using TongKet.Formats.Text.LegacyFonts;

namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>Gathers a paragraph's text as Word shows it: capitals, symbols and old fonts turned to Unicode; boxes and notes hang on it.</summary>
internal sealed class ParagraphText(DocxContext context)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private readonly StringBuilder _text = new();
    private readonly LookTally _tally = new();
    private LegacyRuns? _legacy;
    private int _length;

    public List<Node> Boxes { get; } = [];

    public List<NoteMark> Notes { get; } = [];

    public bool HasPageNumber { get; set; }

    public bool EndsPage { get; private set; }

    /// <summary>Characters so far; before old fonts are decoded.</summary>
    public int Length => _length;

    public TextMarks Marks => _tally.Marks;

    public void Add(string text, RunLook look)
    {
        if (text.Length == 0 || _length + text.Length > context.CharacterLimit)
        {
            return;
        }

        _length += text.Length;
        _tally.Add(text, look);
        var font = context.Legacy.Font(look.Font);
        if (font.Legacy is { } legacy)
        {
            (_legacy ??= new LegacyRuns(context.Legacy)).Add(text, legacy, look.Capitals is true, _text);
            return;
        }

        _legacy?.Flush(_text);
        text = font.Signs is { } signs ? SymbolFonts.Show(signs, text) : text;
        _text.Append(look.Capitals is true ? text.ToUpper(Vietnamese) : text);
    }

    /// <summary>Adds a tab or line break, which no font shows otherwise.</summary>
    public void Break(char c)
    {
        if (_length >= context.CharacterLimit)
        {
            return;
        }

        _length++;
        _legacy?.Flush(_text);
        _text.Append(c);
    }

    /// <summary>The mark of a note stands in the text, raised; the note itself behind the paragraph.</summary>
    public void Note(string id, bool hasOwnMark)
    {
        var mark = hasOwnMark ? "" : context.NextNote();
        _legacy?.Flush(_text);
        _text.Append(mark);
        _length++;
        if (context.IsNew(id))
        {
            Notes.Add(new NoteMark(id, mark));
        }
    }

    /// <summary>The next page begins here.</summary>
    public void BreakPage()
    {
        EndsPage |= _length > 0;
        if (_length == 0)
        {
            context.BreakPage();
        }
    }

    public string Finish()
    {
        _legacy?.Flush(_text);
        return _text.ToString();
    }
}
