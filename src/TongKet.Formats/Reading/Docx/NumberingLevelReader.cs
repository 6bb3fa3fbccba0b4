using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Reads one level of a list definition.</summary>
internal static class NumberingLevelReader
{
    // A label is written anew for each of its paragraphs.
    private const int LongestLabel = 200;

    public static NumberingLevel Read(XmlReader xml, int depth)
    {
        var level = new NumberingLevel();
        foreach (var name in WordXml.Children(xml, depth))
        {
            level = Property(xml, depth, level, name);
        }

        return level;
    }

    private static NumberingLevel Property(XmlReader xml, int depth, NumberingLevel level, string name)
    {
        var value = WordXml.Attribute(xml, "val");
        return name switch
        {
            "start" => level with { Start = Math.Max(0, WordXml.Number(xml, "val") ?? 1) },
            "numFmt" => level with { Format = (value is "custom" ? Custom(WordXml.Attribute(xml, "format")) : value) ?? "decimal" },
            // A format that older programs do not know: the first choice counts here.
            "AlternateContent" => First(xml, depth, level),
            "lvlText" => level with { Text = value is { Length: > LongestLabel } ? value[..LongestLabel] : value ?? "" },
            "lvlRestart" => level with { RestartAfter = WordXml.Number(xml, "val") },
            "isLgl" => level with { AllDecimal = WordXml.IsOn(xml) },
            "suff" => level with { Glued = value is "nothing" },
            "pStyle" => level with { Style = value },
            "lvlPicBulletId" => level with { HasPicture = true },
            "rPr" => RunLookReader.Read(xml, depth, out _) is var look
                ? level with
                {
                    Font = look.Font,
                    Hidden = look.Hidden is true,
                    Bold = look.Bold,
                }
                : level,
            _ => level,
        };
    }

    private static NumberingLevel First(XmlReader xml, int depth, NumberingLevel level)
    {
        var chosen = false;
        foreach (var choice in WordXml.Children(xml, depth))
        {
            if (!chosen && choice == "Choice")
            {
                chosen = true;
                foreach (var name in WordXml.Children(xml, depth))
                {
                    level = Property(xml, depth, level, name);
                }
            }
        }

        return level;
    }

    // "001, 002, 003, ...": numbers with leading zeros.
    private static string? Custom(string? format) =>
        format?.Split(',')[0].Trim() is { Length: > 1 and < 9 } first && first.All(char.IsAsciiDigit)
            ? NumberFormats.Zeros + first.Length
            : null;
}
