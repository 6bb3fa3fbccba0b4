namespace TongKet.Formats.Tests.Reading;

/// <summary>The parts that hold a Word package together, so that other programs open our samples too.</summary>
internal static class DocxPackage
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static string ContentTypes(IEnumerable<string> parts) =>
        """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>"""
        + $"""<Override PartName="/word/document.xml" ContentType="{Types}document.main+xml"/>"""
        + string.Concat(
            parts.Where(p => Kind(p) is not null).Select(p => $"""<Override PartName="/{p}" ContentType="{ContentType(Kind(p)!)}"/>""")
        )
        + "</Types>";

    public static string Root =>
        $"""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relation}officeDocument" Target="word/document.xml"/></Relationships>""";

    public static string Relations(IEnumerable<string> parts) =>
        """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(
            parts
                .Where(p => Kind(p) is not null)
                .Select((p, at) => $"""<Relationship Id="p{at + 1}" Type="{Relation}{Kind(p)}" Target="{p["word/".Length..]}"/>""")
        )
        + "</Relationships>";

    private static string ContentType(string kind) =>
        kind == "theme" ? "application/vnd.openxmlformats-officedocument.theme+xml" : $"{Types}{kind}+xml";

    private static string? Kind(string part)
    {
        var name = Path.GetFileNameWithoutExtension(part).TrimEnd('1', '2', '3');
        return
            part.StartsWith("word/", StringComparison.Ordinal)
            && name is "styles" or "numbering" or "footnotes" or "endnotes" or "comments" or "header" or "footer" or "settings" or "theme"
            ? name
            : null;
    }
}
