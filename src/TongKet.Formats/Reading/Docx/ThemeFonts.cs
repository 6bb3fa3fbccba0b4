namespace TongKet.Formats.Reading.Docx;

/// <summary>The two fonts of a theme, which styles name by their role.</summary>
internal static class ThemeFonts
{
    public const string Major = "+major";
    public const string Minor = "+minor";

    /// <summary>The role that a property names ("minorHAnsi"); null when it names none.</summary>
    public static string? Name(string? theme) =>
        theme is null ? null
        : theme.StartsWith("major", StringComparison.Ordinal) ? Major
        : Minor;

    /// <summary>Reads what fonts have the roles.</summary>
    public static Dictionary<string, string> Read(Stream? part, int depth)
    {
        var fonts = new Dictionary<string, string>();
        string? role = null;
        PartXml.Each(
            part,
            depth,
            xml =>
            {
                role = xml.LocalName switch
                {
                    "majorFont" => Major,
                    "minorFont" => Minor,
                    _ => role,
                };
                if (role is not null && xml.LocalName == "latin")
                {
                    fonts.TryAdd(role, WordXml.Attribute(xml, "typeface") ?? "");
                }

                // The effects that follow are long and of no use here.
                return fonts.Count == 2 || xml.LocalName == "fmtScheme";
            }
        );
        return fonts;
    }
}
