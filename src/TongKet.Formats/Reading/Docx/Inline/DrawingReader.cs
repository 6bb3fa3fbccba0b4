using System.Xml;

namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>Looks through a drawing for text: text boxes, and the letters of WordArt. What else it holds is named, not read.</summary>
internal sealed class DrawingReader(XmlReader xml, DocxContext context, ParagraphText text)
{
    public void Read(string kind)
    {
        if (kind == "object")
        {
            context.Note(ReadingFindings.Embedded);
        }

        var chosen = false;
        foreach (var name in WordXml.Children(xml, context.Depth))
        {
            switch (name)
            {
                case "txbxContent":
                    // A box is a story of its own: a field around the drawing does not reach into it.
                    var fields = context.BeginStory();
                    new BodyReader(xml, context).Read(text.Boxes);
                    context.EndStory(fields);
                    break;
                case "Fallback":
                    break;
                case "Choice":
                    if (!chosen)
                    {
                        chosen = true;
                        Read(name);
                    }

                    break;
                case "textpath" when WordXml.Attribute(xml, "string") is { Length: > 0 and < 1000 } letters:
                    text.Boxes.Add(new ParagraphNode(letters, "", TextMarks.Plain, [], []));
                    break;
                case "relIds" or "chart":
                    context.Note(ReadingFindings.Diagram);
                    break;
                default:
                    Read(name);
                    break;
            }
        }
    }
}
