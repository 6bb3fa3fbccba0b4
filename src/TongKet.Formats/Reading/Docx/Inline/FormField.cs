using System.Xml;

namespace TongKet.Formats.Reading.Docx.Inline;

/// <summary>The fields of old forms that have no text of their own: a box to tick, a list to choose from.</summary>
internal static class FormField
{
    /// <summary>What a field shows by its data; empty for all that have a result.</summary>
    public static string Shown(XmlReader xml, int depth)
    {
        var shown = "";
        foreach (var data in WordXml.Children(xml, depth))
        {
            foreach (var kind in data == "ffData" ? WordXml.Children(xml, depth) : [])
            {
                shown = kind switch
                {
                    "checkBox" => IsTicked(xml, depth) ? "☒" : "☐",
                    "ddList" => Chosen(xml, depth),
                    _ => shown,
                };
            }
        }

        return shown;
    }

    // "checked" comes behind "default" and counts more.
    private static bool IsTicked(XmlReader xml, int depth)
    {
        var ticked = false;
        foreach (var part in WordXml.Children(xml, depth))
        {
            ticked = part is "default" or "checked" ? WordXml.IsOn(xml) : ticked;
        }

        return ticked;
    }

    private static string Chosen(XmlReader xml, int depth)
    {
        var (result, entries) = (0, new List<string>());
        foreach (var part in WordXml.Children(xml, depth))
        {
            result = part is "default" or "result" ? WordXml.Number(xml, "val") ?? 0 : result;
            if (part == "listEntry" && entries.Count < 100)
            {
                entries.Add(WordXml.Attribute(xml, "val") ?? "");
            }
        }

        return entries.ElementAtOrDefault(result) ?? "";
    }
}
