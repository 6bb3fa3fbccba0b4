using System.Xml.Linq;

namespace TongKet.Benchmarks.Fuzzing;

/// <summary>One change of one element: lost, doubled, nested, exchanged, with impossible attributes or text.</summary>
internal static class ElementMutations
{
    public const string Here = "<!--here-->";

    private const int LongestMarkup = 3_000_000;

    private static readonly string[] Values =
    [
        "-1",
        "0",
        "1",
        "2147483647",
        "2147483648",
        "-2147483648",
        "99999999999999999999",
        "1e309",
        "NaN",
        "",
        " ",
        "true",
        "%1%2%3%4%5%6%7%8%9",
        "%",
        "none",
        "restart",
        "continue",
        "both",
        "upperRoman",
        "decimal",
        "lowerLetter",
        "bullet",
        "ｆ",
        "\uFFFD",
    ];

    /// <summary>Changes the tree, or names the markup that <see cref="Here"/> stands for (too deep for a tree).</summary>
    public static string Apply(XDocument tree, Sources sources, Dice dice, out string? replace)
    {
        replace = null;
        List<XElement> all = [.. tree.Root!.Descendants()];
        if (all.Count == 0)
        {
            return "empty";
        }

        var element = dice.Of(all);
        for (var up = dice.Below(3); up > 0 && element.Parent?.Parent is not null; up--)
        {
            element = element.Parent;
        }

        var (kind, name) = (dice.Below(11), element.Name.LocalName);
        switch (kind)
        {
            case 0:
                element.Remove();
                break;
            case 1:
                replace = Repeat(element.ToString(SaveOptions.DisableFormatting), dice.Size(20_000));
                element.ReplaceWith(new XComment("here"));
                break;
            case 2:
                replace = Nest(element, dice.Size(20_000));
                element.ReplaceWith(new XComment("here"));
                break;
            case 3:
                element.SetAttributeValue(Attribute(element, dice), new string(dice.Once(2) ? 'a' : '1', dice.Size(1_000_000)));
                break;
            case 4 or 5:
                element.SetAttributeValue(Attribute(element, dice), dice.Of(Values));
                break;
            case 6:
                element.Name = dice.Of(all).Name;
                break;
            case 7:
                var other = dice.Of(all);
                other.ReplaceWith(new XElement(element));
                break;
            case 8:
                List<XElement> children = [.. element.Elements()];
                children.Reverse();
                element.ReplaceNodes(children);
                break;
            case 9:
                element.RemoveNodes();
                break;
            default:
                var text = all.FindAll(e => e.Name.LocalName == "t");
                (text.Count > 0 ? dice.Of(text) : element).Value = Hostile.ForXml(TextMutations.Piece(sources, dice));
                break;
        }

        return $"{kind}({name})";
    }

    private static XName Attribute(XElement element, Dice dice)
    {
        List<XAttribute> own = [.. element.Attributes().Where(a => !a.IsNamespaceDeclaration)];
        return own.Count > 0 && !dice.Once(4) ? dice.Of(own).Name : element.Name.Namespace + "val";
    }

    private static string Repeat(string markup, int times) =>
        string.Concat(Enumerable.Repeat(markup, Math.Clamp(LongestMarkup / Math.Max(1, markup.Length), 1, times)));

    private static string Nest(XElement element, int times)
    {
        var inner = element.ToString(SaveOptions.DisableFormatting);
        var shell = new XElement(element.Name, element.Attributes(), new XComment("in"))
            .ToString(SaveOptions.DisableFormatting)
            .Split("<!--in-->");
        times = Math.Clamp(LongestMarkup / (shell[0].Length + shell[1].Length), 1, times);
        return string.Concat(Enumerable.Repeat(shell[0], times)) + inner + string.Concat(Enumerable.Repeat(shell[1], times));
    }
}
