using System.Globalization;
using System.Xml;

namespace TongKet.Formats.Reading.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> prints.</summary>
internal static class BboxParser
{
    // Its output begins with a document type; the declaration is passed over and nothing is fetched.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
    };

    public static List<PdfPage> Read(byte[] xhtml, ReadingLimits limits, CancellationToken ct)
    {
        var pages = new List<PdfPage>();
        var words = new List<PdfSegment>();
        var characters = 0;
        using var xml = XmlReader.Create(new MemoryStream(xhtml), Settings);
        while (xml.Read())
        {
            ct.ThrowIfCancellationRequested();
            if (xml.NodeType is not XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "page")
            {
                words = [];
                pages.Add(new PdfPage(words, Point(xml, "width"), Point(xml, "height")));
            }
            else if (xml.LocalName == "word" && characters < limits.Characters)
            {
                var (left, right, top, bottom) = (Point(xml, "xMin"), Point(xml, "xMax"), Point(xml, "yMin"), Point(xml, "yMax"));
                var text = xml.ReadElementContentAsString();
                characters += text.Length;
                if (text.Length > 0 && right > left && bottom > top)
                {
                    words.Add(new PdfSegment(left, right, top, bottom, WordSigns.Plain(text)));
                }
            }
        }

        return pages;
    }

    private static double Point(XmlReader xml, string name) =>
        double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var point) && double.IsFinite(point)
            ? point
            : 0;
}
