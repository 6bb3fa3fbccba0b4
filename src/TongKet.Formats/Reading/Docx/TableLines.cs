using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Tells whether a table or cell has lines drawn.</summary>
internal static class TableLines
{
    /// <summary>Whether tblPr or a style's tblPr draws lines; null when it says nothing.</summary>
    public static bool? OfTable(XmlReader xml, int depth)
    {
        bool? borders = null;
        foreach (var name in WordXml.Children(xml, depth))
        {
            if (name == "tblBorders")
            {
                borders = Any(xml, depth);
            }
        }

        return borders;
    }

    public static bool Any(XmlReader xml, int depth)
    {
        var any = false;
        foreach (var _ in WordXml.Children(xml, depth))
        {
            any |= WordXml.Attribute(xml, "val") is not (null or "none" or "nil");
        }

        return any;
    }
}
