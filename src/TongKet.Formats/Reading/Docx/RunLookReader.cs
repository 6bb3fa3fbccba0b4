using System.Globalization;
using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads character properties (rPr).</summary>
internal static class RunLookReader
{
    /// <summary>Character properties; <paramref name="style"/> is the character style, if one is named.</summary>
    public static RunLook Read(XmlReader xml, int depth, out string? style)
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
