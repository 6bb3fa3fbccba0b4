using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads paragraph properties (pPr).</summary>
internal static class ParagraphLookReader
{
    /// <summary>Paragraph properties.</summary>
    public static ParagraphProperties Read(XmlReader xml, int depth)
    {
        var (look, style, gone) = (ParagraphLook.Unknown, (string?)null, false);
        foreach (var name in WordXml.Children(xml, depth))
        {
            switch (name)
            {
                case "pStyle":
                    style = WordXml.Attribute(xml, "val");
                    break;
                case "jc":
                    look = look with { Centered = WordXml.Attribute(xml, "val") is "center" };
                    break;
                case "outlineLvl":
                    look = look with { Outline = WordXml.Number(xml, "val") };
                    break;
                case "pageBreakBefore":
                    look = look with { PageBreakBefore = WordXml.IsOn(xml) };
                    break;
                case "numPr":
                    look = Numbers(xml, depth, look);
                    break;
                case "rPr":
                    gone = IsMarkGone(xml, depth);
                    break;
            }
        }

        return new ParagraphProperties(look, style, gone);
    }

    private static ParagraphLook Numbers(XmlReader xml, int depth, ParagraphLook look)
    {
        foreach (var part in WordXml.Children(xml, depth))
        {
            look = part switch
            {
                "numId" => look with { NumberId = WordXml.Number(xml, "val") },
                "ilvl" => look with { Level = WordXml.Number(xml, "val") },
                _ => look,
            };
        }

        return look;
    }

    // A hidden mark (Word's style separator) has the next paragraph stand on the same line.
    private static bool IsMarkGone(XmlReader xml, int depth)
    {
        var gone = false;
        foreach (var part in WordXml.Children(xml, depth))
        {
            gone |= part is "del" or "moveFrom" || (part is "vanish" or "specVanish" && WordXml.IsOn(xml));
        }

        return gone;
    }
}
