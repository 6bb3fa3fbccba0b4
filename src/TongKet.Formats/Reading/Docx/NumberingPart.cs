using System.Xml;

namespace TongKet.Formats.Reading.Docx;

/// <summary>numbering.xml: definitions, and the lists made from them.</summary>
internal sealed class NumberingPart
{
    private readonly Dictionary<string, NumberingLevel?[]> _definitions = [];
    private readonly Dictionary<string, string> _links = [];
    private readonly Dictionary<string, string> _linkTargets = [];
    private readonly Dictionary<int, NumberingList> _lists = [];

    /// <summary>Whether the part broke off.</summary>
    public bool IsDamaged { get; private set; }

    public static NumberingPart Read(Stream? part, int depth)
    {
        var numbering = new NumberingPart();
        var whole = PartXml.Each(
            part,
            depth,
            xml =>
            {
                if (xml.LocalName == "abstractNum")
                {
                    numbering.Definition(xml, depth);
                }
                else if (xml.LocalName == "num")
                {
                    numbering.List(xml, depth);
                }

                return false;
            }
        );
        numbering.IsDamaged = !whole;
        return numbering;
    }

    public NumberingList? Find(int id) => _lists.GetValueOrDefault(id);

    private void Definition(XmlReader xml, int depth)
    {
        var id = WordXml.Attribute(xml, "abstractNumId") ?? "";
        var levels = new NumberingLevel?[9];
        foreach (var name in WordXml.Children(xml, depth))
        {
            switch (name)
            {
                case "lvl" when WordXml.Number(xml, "ilvl") is >= 0 and <= 8 and { } at:
                    levels[at] = NumberingLevelReader.Read(xml, depth);
                    break;
                // A definition may only point at the style that holds the real one, and that one at its style.
                case "numStyleLink":
                    _links[id] = WordXml.Attribute(xml, "val") ?? "";
                    break;
                case "styleLink":
                    _linkTargets.TryAdd(WordXml.Attribute(xml, "val") ?? "", id);
                    break;
            }
        }

        _definitions[id] = levels;
    }

    private void List(XmlReader xml, int depth)
    {
        var id = WordXml.Number(xml, "numId");
        var (key, own, starts) = ("", new NumberingLevel?[9], new int?[9]);
        foreach (var name in WordXml.Children(xml, depth))
        {
            if (name == "abstractNumId")
            {
                key = WordXml.Attribute(xml, "val") ?? "";
            }
            else if (name == "lvlOverride" && WordXml.Number(xml, "ilvl") is >= 0 and <= 8 and { } at)
            {
                foreach (var part in WordXml.Children(xml, depth))
                {
                    starts[at] = part == "startOverride" ? WordXml.Number(xml, "val") : starts[at];
                    own[at] = part == "lvl" ? NumberingLevelReader.Read(xml, depth) : own[at];
                }
            }
        }

        if (_links.TryGetValue(key, out var style) && _linkTargets.TryGetValue(style, out var target))
        {
            key = target;
        }

        if (id is { } number && _definitions.TryGetValue(key, out var levels))
        {
            _lists[number] = new NumberingList(key, [.. levels.Select((level, at) => own[at] ?? level)], starts);
        }
    }
}
