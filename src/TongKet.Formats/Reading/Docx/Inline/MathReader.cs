using System.Text;
using System.Xml;

namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>A formula on one line: fractions with a slash, powers with ^, roots with √.</summary>
internal static class MathReader
{
    public static string Read(XmlReader xml, int depth)
    {
        var line = new StringBuilder();
        Read(xml, depth, line);
        return line.ToString();
    }

    private static void Read(XmlReader xml, int depth, StringBuilder line)
    {
        foreach (var name in WordXml.Children(xml, depth))
        {
            switch (name)
            {
                case "t":
                    line.Append(WordXml.Text(xml, depth, 10_000));
                    break;
                case "den" or "sup" or "sub":
                    Part(
                        xml,
                        depth,
                        line,
                        name == "den" ? '/'
                            : name == "sup" ? '^'
                            : '_'
                    );
                    break;
                case "rad":
                    Part(xml, depth, line, '√');
                    break;
                case "d":
                    line.Append('(');
                    Read(xml, depth, line);
                    line.Append(')');
                    break;
                case "chr":
                    line.Append(WordXml.Attribute(xml, "val"));
                    break;
                case "dPr" or "ctrlPr" or "rPr" or "del" or "moveFrom":
                    break;
                default:
                    Read(xml, depth, line);
                    break;
            }
        }
    }

    // Nothing stands where a part is empty.
    private static void Part(XmlReader xml, int depth, StringBuilder line, char sign)
    {
        var part = new StringBuilder();
        Read(xml, depth, part);
        if (part.Length > 0)
        {
            line.Append(sign).Append(part);
        }
    }
}
