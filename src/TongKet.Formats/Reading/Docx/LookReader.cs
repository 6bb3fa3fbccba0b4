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
                case "caps" or "smallCaps":
                    look = look with { Capitals = WordXml.IsOn(xml) || (look.Capitals ?? false) };
                    break;
                case "vanish":
                    look = look with { Hidden = WordXml.IsOn(xml) };
                    break;
                case "sz":
                    look = look with { Points = HalfPoints(WordXml.Attribute(xml, "val")) };
                    break;
                case "rFonts":
                    look = look with { Font = FontName(xml) };
                    break;
                case "rStyle":
                    style = WordXml.Attribute(xml, "val");
                    break;
            }
        }

        return look;
    }

    /// <summary>Paragraph properties.</summary>
    public static ParagraphProperties Paragraph(XmlReader xml, int depth)
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

    // Letters beyond ASCII are set in the font for "high ANSI", and these are the ones that an old font decides about.
    private static string? FontName(XmlReader xml)
    {
        string? high = null;
        string? low = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "hAnsiTheme":
                    high = ThemeFonts.Name(xml.Value);
                    break;
                case "hAnsi":
                    high ??= xml.Value;
                    break;
                case "asciiTheme":
                    low = ThemeFonts.Name(xml.Value);
                    break;
                case "ascii":
                    low ??= xml.Value;
                    break;
            }
        }

        xml.MoveToElement();
        return high ?? low;
    }

    // Half points; the strict form of the format also allows "13pt".
    private static double? HalfPoints(string? value) =>
        value?.EndsWith("pt", StringComparison.Ordinal) is true ? HalfPoints(value[..^2]) * 2
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var half) ? half / 2
        : null;
}
