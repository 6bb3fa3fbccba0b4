using System.Globalization;
using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads rPr, pPr and table borders.</summary>
internal static class LookReader
{
    /// <summary>Character properties; <paramref name="style"/> is the character style, if one is named.</summary>
    public static RunLook Run(XmlReader xml, int depth, out string? style)
    {
        var look = RunLook.Unknown;
        style = null;
        foreach (var name in WordXml.Children(xml, depth))
        {
            switch (name)
            {
                case "b":
                    look = look with { Bold = WordXml.IsOn(xml) };
                    break;
                case "i":
                    look = look with { Italic = WordXml.IsOn(xml) };
                    break;
                case "u":
                    look = look with { Underline = WordXml.IsOn(xml) };
                    break;
                case "caps":
                    look = look with { Capitals = WordXml.IsOn(xml) };
                    break;
                case "vanish":
                    look = look with { Hidden = WordXml.IsOn(xml) };
                    break;
                case "sz":
                    look = look with { Points = HalfPoints(WordXml.Attribute(xml, "val")) };
                    break;
                case "rStyle":
                    style = WordXml.Attribute(xml, "val");
                    break;
            }
        }

        return look;
    }

    /// <summary>Paragraph properties, the style's name, and whether the paragraph's mark was deleted under tracked changes.</summary>
    public static (ParagraphLook Look, string? Style, bool MarkDeleted) Paragraph(XmlReader xml, int depth)
    {
        var (look, style, deleted) = (ParagraphLook.Unknown, (string?)null, false);
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
                    foreach (var part in WordXml.Children(xml, depth))
                    {
                        look = part switch
                        {
                            "numId" => look with { NumberId = WordXml.Number(xml, "val") },
                            "ilvl" => look with { Level = WordXml.Number(xml, "val") },
                            _ => look,
                        };
                    }

                    break;
                case "rPr":
                    foreach (var part in WordXml.Children(xml, depth))
                    {
                        deleted |= part is "del" or "moveFrom";
                    }

                    break;
            }
        }

        return (look, style, deleted);
    }

    /// <summary>Whether tblPr or a style's tblPr draws lines; null when it says nothing.</summary>
    public static bool? TableBorders(XmlReader xml, int depth)
    {
        bool? borders = null;
        foreach (var name in WordXml.Children(xml, depth))
        {
            if (name == "tblBorders")
            {
                borders = AnyLine(xml, depth);
            }
        }

        return borders;
    }

    public static bool AnyLine(XmlReader xml, int depth)
    {
        var any = false;
        foreach (var _ in WordXml.Children(xml, depth))
        {
            any |= WordXml.Attribute(xml, "val") is not (null or "none" or "nil");
        }

        return any;
    }

    private static double? HalfPoints(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var half) ? half / 2 : null;
}
