using System.Globalization;
using System.Text;
using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reading WordprocessingML by local names, so that the transitional and the strict namespaces read alike.</summary>
internal static class WordXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        // One attribute or text of that length is the most that is ever held; the longest report has a tenth of it.
        MaxCharactersInDocument = 60_000_000,
        CloseInput = true,
    };

    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    /// <summary>The next node, or a refusal when elements nest deeper than the limit.</summary>
    public static bool Next(XmlReader xml, int depth)
    {
        if (!xml.Read())
        {
            return false;
        }

        return xml.Depth <= depth ? true : throw new RefusedException(PaperRefusals.TooDeep);
    }

    /// <summary>
    /// The child elements of the element that the reader stands on, by local name. What the caller does not read of a child is skipped;
    /// afterwards the reader stands on the element's end.
    /// </summary>
    public static IEnumerable<string> Children(XmlReader xml, int depth)
    {
        if (xml.IsEmptyElement)
        {
            yield break;
        }

        var parent = xml.Depth;
        while (Next(xml, depth) && xml.Depth > parent)
        {
            if (xml.NodeType is not XmlNodeType.Element)
            {
                continue;
            }

            var child = xml.Depth;
            yield return xml.LocalName;
            Finish(xml, child, depth);
        }
    }

    /// <summary>Reads on to the end of the element at this depth, if the reader is still in it.</summary>
    public static void Finish(XmlReader xml, int at, int depth)
    {
        if (xml.NodeType is XmlNodeType.Element && xml.Depth == at && xml.IsEmptyElement)
        {
            return;
        }

        while (!(xml.NodeType is XmlNodeType.EndElement && xml.Depth == at) && xml.Depth >= at && Next(xml, depth)) { }
    }

    /// <summary>The text in the element that the reader stands on, up to a length: what is longer is never in memory as a whole.</summary>
    public static string Text(XmlReader xml, int depth, int limit)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var at = xml.Depth;
        var text = "";
        StringBuilder? more = null;
        while (Next(xml, depth) && xml.Depth > at)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            if (text.Length == 0)
            {
                text = xml.Value;
            }
            else if ((more ??= new StringBuilder(text)).Length < limit)
            {
                more.Append(xml.Value);
            }
        }

        text = more?.ToString() ?? text;
        return text.Length <= limit ? text : text[..limit];
    }

    /// <summary>An attribute by local name, in any namespace.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        if (xml.MoveToFirstAttribute())
        {
            do
            {
                value = xml.LocalName == name ? xml.Value : value;
            } while (value is null && xml.MoveToNextAttribute());
            xml.MoveToElement();
        }

        return value;
    }

    public static int? Number(XmlReader xml, string name) =>
        int.TryParse(Attribute(xml, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>An on/off element: present without a value means on.</summary>
    public static bool IsOn(XmlReader xml) => IsOn(Attribute(xml, "val"));

    public static bool IsOn(string? value) => value is not ("0" or "false" or "off" or "none");
}
