using System.Xml;
using TongKet.Formats.Reading.Docx.Inline;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads one paragraph, or several that run into one because their marks were deleted or hidden.</summary>
internal sealed class ParagraphReader(XmlReader xml, DocxContext context)
{
    private readonly ParagraphText _text = new(context);
    private ParagraphProperties? _properties;
    private Style _style = context.Styles.Of(null);
    private bool _goesOn;

    /// <summary>Reads the paragraph that the reader stands on; true when the next paragraph goes on in it.</summary>
    public bool Read()
    {
        var before = _text.Length;
        var (properties, style) = (ParagraphProperties.None, _style);
        var inline = new InlineReader(xml, context, _text);
        _goesOn = false;
        foreach (var name in WordXml.Children(xml, context.Depth))
        {
            if (name == "pPr")
            {
                properties = ParagraphLookReader.Read(xml, context.Depth);
                _goesOn = properties.MarkGone;
                style = context.Styles.Of(properties.Style);
            }
            else
            {
                inline.Read(name, style.Run);
            }
        }

        // The mark that is left holds the properties; an empty last paragraph leaves those of the text.
        if (_properties is null || _text.Length > before)
        {
            (_properties, _style) = (properties, style);
        }

        context.Fields.EndParagraph();
        return _goesOn;
    }

    /// <summary>The paragraph; null when nothing of it is left.</summary>
    public ParagraphNode? ToNode()
    {
        var text = _text.Finish();
        if (_goesOn && text.Length == 0 && _text.Boxes.Count == 0 && _text.Notes.Count == 0)
        {
            return null;
        }

        // An empty paragraph counts in Word and shows its number; a reader of the text misses nothing without it.
        var look = (_properties ?? ParagraphProperties.None).Look;
        var (list, level) = context.Numbering.Place(look, _style.Paragraph, _properties?.Style ?? context.Styles.Normal);
        var number = PageNumbers.IsOnly(text, _text.HasPageNumber) ? "" : context.Numbering.Next(list, level, _style.Run.Font);
        look = look.Over(_style.Paragraph);
        var marks = _text.Marks with
        {
            Centered = look.Centered ?? false,
            ListLevel = number.Length > 0 ? level : null,
            PageBreakBefore = (look.PageBreakBefore ?? false) || context.TakePageBreak(),
        };
        if (_text.EndsPage)
        {
            context.BreakPage();
        }

        text = PageNumbers.IsOnly(text, _text.HasPageNumber) ? "" : text;
        return new ParagraphNode(text, number, marks, _text.Boxes, _text.Notes);
    }
}
