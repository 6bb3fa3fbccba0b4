using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>The styles of a Word file with what they inherit.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, Style> _styles = [];
    private readonly Dictionary<string, Style> _resolved = [];
    private readonly Dictionary<string, RunLook> _characters = [];
    private Style _defaults = new(null, RunLook.Unknown, ParagraphLook.Unknown, null);
    private string? _normal;

    /// <summary>Whether the part broke off.</summary>
    public bool IsDamaged { get; private set; }

    public static StyleSheet Read(Stream? part, int depth)
    {
        var sheet = new StyleSheet();
        var whole = PartXml.Each(
            part,
            depth,
            xml =>
            {
                if (xml.LocalName == "style")
                {
                    sheet.Add(xml, depth);
                }
                else if (xml.LocalName == "docDefaults")
                {
                    sheet._defaults = Properties(xml, depth);
                }

                return false;
            }
        );
        sheet.IsDamaged = !whole;
        return sheet;
    }

    /// <summary>What a paragraph or table of this style looks like before its own properties.</summary>
    public Style Of(string? id)
    {
        id ??= _normal ?? "";
        if (!_resolved.TryGetValue(id, out var style))
        {
            _resolved[id] = style = Resolve(id, 0);
        }

        return style;
    }

    /// <summary>The style of paragraphs that name none.</summary>
    public string? Normal => _normal;

    /// <summary>What a character style adds, without the defaults.</summary>
    public RunLook Characters(string id)
    {
        if (!_characters.TryGetValue(id, out var look))
        {
            _characters[id] = look = Characters(id, 0);
        }

        return look;
    }

    private RunLook Characters(string id, int steps) =>
        steps > 20 || !_styles.TryGetValue(id, out var own) ? RunLook.Unknown
        : own.BasedOn is { } basis ? own.Run.Over(Characters(basis, steps + 1))
        : own.Run;

    // A chain that bites its tail ends after twenty steps.
    private Style Resolve(string id, int steps)
    {
        if (steps > 20 || !_styles.TryGetValue(id, out var own))
        {
            return _defaults;
        }

        var below = own.BasedOn is { } basis ? Resolve(basis, steps + 1) : _defaults;
        return new Style(null, own.Run.Over(below.Run), own.Paragraph.Over(below.Paragraph), own.Borders ?? below.Borders);
    }

    private void Add(XmlReader xml, int depth)
    {
        var id = WordXml.Attribute(xml, "styleId");
        if (WordXml.Attribute(xml, "type") is "paragraph" && WordXml.IsOn(WordXml.Attribute(xml, "default") ?? "0"))
        {
            _normal = id;
        }

        var style = Properties(xml, depth);
        if (id is not null)
        {
            _styles.TryAdd(id, style);
        }
    }

    private static Style Properties(XmlReader xml, int depth)
    {
        var style = new Style(null, RunLook.Unknown, ParagraphLook.Unknown, null);
        foreach (var name in WordXml.Children(xml, depth))
        {
            style = name switch
            {
                "basedOn" => style with { BasedOn = WordXml.Attribute(xml, "val") },
                "rPr" => style with { Run = RunLookReader.Read(xml, depth, out _) },
                "pPr" => style with { Paragraph = ParagraphLookReader.Read(xml, depth).Look },
                "tblPr" => style with { Borders = TableLines.OfTable(xml, depth) },
                // docDefaults wrap their properties once more.
                "rPrDefault" => style with { Run = Properties(xml, depth).Run },
                "pPrDefault" => style with { Paragraph = Properties(xml, depth).Paragraph },
                _ => style,
            };
        }

        return style;
    }
}
