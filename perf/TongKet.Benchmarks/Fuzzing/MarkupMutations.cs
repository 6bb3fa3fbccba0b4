using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>Changes of the markup that leave it well formed, mostly: what a reader meets behind the zip.</summary>
internal static class MarkupMutations
{
    private static readonly string[] Raw =
    [
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
        "&x;",
        "<w:p>",
        "</w:p>",
        "</w:tc>",
        "<![CDATA[ ]]]]>",
        "<?xml version=\"1.0\" encoding=\"no-such\"?>",
        "\0",
        "&#x0;",
        "<w:tbl xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>",
    ];

    public static string Apply(Package package, Sources sources, Dice dice)
    {
        var parts = package.Parts;
        var xml = parts.FindAll(p => p.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && p.Bytes.Length is > 0 and < 4 << 20);
        if (xml.Count == 0)
        {
            return " no-xml";
        }

        // The body more often than all the rest.
        var body = xml.FindIndex(p => p.Name.EndsWith("document.xml", StringComparison.Ordinal));
        var part = dice.Once(3) || body < 0 ? dice.Of(xml) : xml[body];
        var (after, recipe) = Change(part.Bytes, sources, dice);
        parts[parts.FindIndex(p => p == part)] = (part.Name, after);
        return $" {Path.GetFileName(part.Name)}:{recipe}";
    }

    private static (byte[] After, string Recipe) Change(byte[] bytes, Sources sources, Dice dice)
    {
        try
        {
            if (!dice.Once(8))
            {
                var tree = XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace);
                var recipe = ElementMutations.Apply(tree, sources, dice, out var replace);
                var markup = tree.ToString(SaveOptions.DisableFormatting);
                return (
                    Encoding.UTF8.GetBytes(
                        replace is null ? markup : markup.Replace(ElementMutations.Here, replace, StringComparison.Ordinal)
                    ),
                    recipe
                );
            }
        }
        catch (Exception broken) when (broken is XmlException or ArgumentException or InvalidOperationException)
        {
            // Broken by an edit before: one more does no harm.
        }

        var text = Encoding.UTF8.GetString(bytes);
        var piece = dice.Of(Raw);
        return (Encoding.UTF8.GetBytes(text.Insert(dice.Below(text.Length + 1), piece)), "raw");
    }
}
