namespace TongKet.Formats.Reading.Docx;

/// <summary>The parts that the main part names, by kind. What lies outside the package is never followed.</summary>
internal sealed class PartRelations
{
    private readonly Dictionary<string, List<string>> _targets = [];
    private readonly PackageParts _parts;
    private readonly string _folder;

    private PartRelations(PackageParts parts, string folder) => (_parts, _folder) = (parts, folder);

    public static PartRelations Read(PackageParts parts, string main, int depth)
    {
        var cut = main.LastIndexOf('/') + 1;
        var relations = new PartRelations(parts, main[..cut]);
        PartXml.Each(
            parts.Open($"{main[..cut]}_rels/{main[cut..]}.rels"),
            depth,
            xml =>
            {
                if (
                    xml.LocalName == "Relationship"
                    && WordXml.Attribute(xml, "TargetMode") is not "External"
                    && WordXml.Attribute(xml, "Type") is { } type
                    && WordXml.Attribute(xml, "Target") is { Length: > 0 and < 500 } target
                )
                {
                    relations.Add(type[(type.LastIndexOf('/') + 1)..], target);
                }

                return false;
            }
        );
        return relations;
    }

    /// <summary>The part of this kind; where none is named, the one that has the usual name.</summary>
    public Stream? Open(string kind, string usual) =>
        _targets.TryGetValue(kind, out var named) && _parts.Open(named[0]) is { } part ? part : _parts.Open(_folder + usual);

    /// <summary>All parts of this kind, and those that have the usual beginning of a name.</summary>
    public IEnumerable<string> All(string kind) =>
        _targets
            .GetValueOrDefault(kind, [])
            .Concat(
                _parts.Names.Where(n =>
                    n.StartsWith(_folder + kind, StringComparison.OrdinalIgnoreCase)
                    && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                )
            )
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private void Add(string kind, string target)
    {
        var path = target.StartsWith('/') ? target[1..] : _folder + target;
        while (path.IndexOf("/../", StringComparison.Ordinal) is > 0 and var up)
        {
            path = path[..(path.LastIndexOf('/', up - 1) + 1)] + path[(up + 4)..];
        }

        if (!_targets.TryGetValue(kind, out var targets))
        {
            _targets[kind] = targets = [];
        }

        targets.Add(path);
    }
}
