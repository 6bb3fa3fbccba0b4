using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Character properties that a reader cares about; null where a style leaves them to the one it is based on.</summary>
internal sealed record RunLook(
    bool? Bold = null,
    bool? Italic = null,
    bool? Underline = null,
    double? Points = null,
    bool? Capitals = null,
    bool? Hidden = null
)
{
    public static readonly RunLook Unknown = new();

    public RunLook Over(RunLook below) =>
        new(
            Bold ?? below.Bold,
            Italic ?? below.Italic,
            Underline ?? below.Underline,
            Points ?? below.Points,
            Capitals ?? below.Capitals,
            Hidden ?? below.Hidden
        );
}

/// <summary>Paragraph properties likewise.</summary>
internal sealed record ParagraphLook(
    bool? Centered = null,
    int? NumberId = null,
    int? Level = null,
    int? Outline = null,
    bool? PageBreakBefore = null
)
{
    public static readonly ParagraphLook Unknown = new();

    public ParagraphLook Over(ParagraphLook below) =>
        new(
            Centered ?? below.Centered,
            NumberId ?? below.NumberId,
            Level ?? below.Level,
            Outline ?? below.Outline,
            PageBreakBefore ?? below.PageBreakBefore
        );
}

/// <summary>One style of styles.xml.</summary>
internal sealed record Style(string? BasedOn, RunLook Run, ParagraphLook Paragraph, bool? Borders);

/// <summary>The styles of a Word file with what they inherit.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, Style> _styles = [];
    private readonly Dictionary<string, Style> _resolved = [];
    private Style _defaults = new(null, RunLook.Unknown, ParagraphLook.Unknown, null);
    private string? _normal;

    public static StyleSheet Read(Stream? part, int depth)
    {
        var sheet = new StyleSheet();
        if (part is null)
        {
            return sheet;
        }

        using var xml = WordXml.Open(part);
        while (WordXml.Next(xml, depth))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "style" })
            {
                sheet.Add(xml, depth);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "docDefaults" })
            {
                sheet._defaults = Properties(xml, depth);
            }
        }

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

    /// <summary>What a character style adds, without the defaults.</summary>
    public RunLook Characters(string id) => _styles.TryGetValue(id, out var style) ? style.Run : RunLook.Unknown;

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
                "rPr" => style with { Run = LookReader.Run(xml, depth, out _) },
                "pPr" => style with { Paragraph = LookReader.Paragraph(xml, depth).Look },
                "tblPr" => style with { Borders = LookReader.TableBorders(xml, depth) },
                // docDefaults wrap their properties once more.
                "rPrDefault" => style with { Run = Properties(xml, depth).Run },
                "pPrDefault" => style with { Paragraph = Properties(xml, depth).Paragraph },
                _ => style,
            };
        }

        return style;
    }
}
