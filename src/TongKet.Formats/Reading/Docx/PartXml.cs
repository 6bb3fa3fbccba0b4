using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads a part that the paper can do without: when it is damaged, what came before the damage counts.</summary>
internal static class PartXml
{
    /// <summary>Hands over every element that the action does not itself read through.</summary>
    /// <param name="part">The part; nothing happens when there is none.</param>
    /// <param name="depth">How deep elements may nest.</param>
    /// <param name="element">Takes an element; true ends the reading.</param>
    /// <returns>Whether the part was whole.</returns>
    public static bool Each(Stream? part, int depth, Func<XmlReader, bool> element)
    {
        if (part is null)
        {
            return true;
        }

        try
        {
            using var xml = WordXml.Open(part);
            while (WordXml.Next(xml, depth))
            {
                if (xml.NodeType is XmlNodeType.Element && element(xml))
                {
                    return true;
                }
            }

            return true;
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            return false;
        }
    }

    public static bool IsDamage(Exception exception) => exception is XmlException or InvalidDataException or EndOfStreamException;
}
