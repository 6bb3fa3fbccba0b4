using System.Xml;

namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>Reads what stands in a paragraph: runs, and what wraps them (links, insertions, content controls, simple fields).</summary>
internal sealed class InlineReader(XmlReader xml, DocxContext context, ParagraphText text)
{
    private readonly RunReader _run = new(xml, context, text);

    /// <param name="name">The element that the reader stands on.</param>
    /// <param name="look">How the paragraph's style has its text look.</param>
    public void Read(string name, RunLook look)
    {
        switch (name)
        {
            case "r":
                _run.Read(look);
                break;
            case "ins" or "moveTo":
                context.Note(ReadingFindings.TrackedChanges);
                Inside(look);
                break;
            case "del" or "moveFrom":
                context.Note(ReadingFindings.TrackedChanges);
                break;
            case "fldSimple":
                SimpleField(look);
                break;
            case "oMath" or "oMathPara":
                text.Add(MathReader.Read(xml, context.Depth), look);
                break;
            case "AlternateContent":
                Chosen(look);
                break;
            case "pict" or "drawing" or "object":
                new DrawingReader(xml, context, text).Read(name);
                break;
            case "hyperlink" or "smartTag" or "sdt" or "sdtContent" or "customXml" or "dir" or "bdo" or "ruby" or "rubyBase":
                Inside(look);
                break;
        }
    }

    private void Inside(RunLook look)
    {
        foreach (var child in WordXml.Children(xml, context.Depth))
        {
            Read(child, look);
        }
    }

    // The first choice is what a new Word shows; the fallback says the same again for an old one.
    private void Chosen(RunLook look)
    {
        var chosen = false;
        foreach (var child in WordXml.Children(xml, context.Depth))
        {
            if (child == "Choice" && !chosen)
            {
                chosen = true;
                Inside(look);
            }
        }
    }

    private void SimpleField(RunLook look)
    {
        if (FieldCode.IsPageNumber(WordXml.Attribute(xml, "instr")))
        {
            text.HasPageNumber = true;
            return;
        }

        Inside(look);
    }
}
