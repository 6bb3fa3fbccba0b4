using System.Globalization;
using System.Text;
using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads one paragraph: its runs, and what hangs on them.</summary>
internal sealed class ParagraphReader(XmlReader xml, DocxContext context)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private readonly StringBuilder _text = new();
    private readonly List<Node> _boxes = [];
    private readonly List<string> _notes = [];
    private readonly LookTally _tally = new();
    private Style? _style;
    private ParagraphLook _look = ParagraphLook.Unknown;
    private bool _pageBreak;

    /// <summary>Reads the paragraph that the reader stands on; true when the next paragraph goes on in it.</summary>
    public bool Read()
    {
        var goesOn = false;
        foreach (var name in WordXml.Children(xml, context.Depth))
        {
            if (name == "pPr")
            {
                var (look, style, deleted) = LookReader.Paragraph(xml, context.Depth);
                goesOn = deleted;
                if (_style is null)
                {
                    _style = context.Styles.Of(style);
                    _look = look.Over(_style.Paragraph);
                }
            }
            else
            {
                Inline(name);
            }
        }

        _style ??= context.Styles.Of(null);
        return goesOn;
    }

    public ParagraphNode ToNode()
    {
        var text = _text.ToString();
        // An empty paragraph counts in Word and shows its number; a reader of the text misses nothing without it.
        var number = _look.NumberId is { } id ? context.Numbering.Next(id, _look.Level ?? 0) : "";
        var marks = _tally.Marks with
        {
            Centered = _look.Centered ?? false,
            ListLevel = number.Length > 0 ? _look.Level ?? 0 : null,
            PageBreakBefore = (_look.PageBreakBefore ?? false) || context.TakePageBreak(),
        };
        if (_pageBreak)
        {
            context.BreakPage();
        }

        return new ParagraphNode(text, number, marks, _boxes, _notes);
    }

    private void Inline(string name)
    {
        switch (name)
        {
            case "r":
                Run();
                break;
            case "t":
                _text.Append(Text());
                break;
            // Deleted and moved-away text, comments' own text, fallbacks of drawings already read, and properties.
            case "del" or "moveFrom" or "Fallback" or "sdtPr" or "sdtEndPr" or "rPr" or "customXmlPr" or "smartTagPr" or "fldData":
                break;
            case "pict" or "drawing" or "object":
                Drawing(name);
                break;
            case "hyperlink"
            or "ins"
            or "moveTo"
            or "smartTag"
            or "sdt"
            or "sdtContent"
            or "customXml"
            or "fldSimple"
            or "dir"
            or "bdo"
            or "AlternateContent"
            or "Choice"
            or "ruby"
            or "rubyBase"
            or "oMath"
            or "oMathPara":
                foreach (var child in WordXml.Children(xml, context.Depth))
                {
                    Inline(child);
                }

                break;
        }
    }

    private void Run()
    {
        var look = RunLook.Unknown;
        foreach (var name in WordXml.Children(xml, context.Depth))
        {
            if (name == "rPr")
            {
                look = LookReader.Run(xml, context.Depth, out var style);
                look = style is null ? look : look.Over(context.Styles.Characters(style));
                continue;
            }

            Piece(name, look.Over(_style?.Run ?? context.Styles.Of(null).Run));
        }
    }

    private void Piece(string name, RunLook look)
    {
        switch (name)
        {
            case "t" when look.Hidden is true:
                break;
            case "t":
                var text = Text();
                text = look.Capitals is true ? text.ToUpper(Vietnamese) : text;
                _tally.Add(text, look);
                _text.Append(text);
                break;
            case "tab" or "ptab":
                _text.Append('\t');
                break;
            case "br" when WordXml.Attribute(xml, "type") is "page":
                _pageBreak |= _text.Length > 0;
                if (_text.Length == 0)
                {
                    context.BreakPage();
                }

                break;
            case "br" or "cr":
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "sym":
                _text.Append(Symbol(WordXml.Attribute(xml, "char")));
                break;
            case "footnoteReference" or "endnoteReference" when WordXml.Attribute(xml, "id") is { } id:
                _notes.Add(name[0] + id);
                break;
            default:
                Inline(name);
                break;
        }
    }

    private void Drawing(string kind)
    {
        if (kind == "object")
        {
            context.Note(ReadingFindings.Embedded);
        }

        foreach (var name in WordXml.Children(xml, context.Depth))
        {
            if (name == "txbxContent")
            {
                new BodyReader(xml, context).Read(_boxes);
            }
            else if (name is not "Fallback")
            {
                Drawing(name);
            }
        }
    }

    private string Text()
    {
        var text = new StringBuilder();
        var at = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            while (WordXml.Next(xml, context.Depth) && xml.Depth > at)
            {
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                {
                    text.Append(xml.Value);
                }
            }
        }

        return text.ToString();
    }

    private static char Symbol(string? code) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
        && value is > 31 and < 0xFFFE
        && !char.IsSurrogate((char)value)
            ? (char)value
            : ' ';
}
