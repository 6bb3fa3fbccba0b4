namespace TongKet.Formats.Reading.Plain;

/// <summary>A paper pasted as a quotation, "> " before every line, as mail programs and Markdown write it.</summary>
internal static class QuotedLines
{
    public static string Open(string text)
    {
        while (text.Contains('>', StringComparison.Ordinal) && IsQuoted(text))
        {
            text = string.Join(
                '\n',
                text.Split('\n')
                    .Select(l =>
                        l.TrimStart() is ['>', .. var rest]
                            ? rest.StartsWith(' ')
                                ? rest[1..]
                                : rest
                            : l
                    )
            );
        }

        return text;
    }

    private static bool IsQuoted(string text)
    {
        var (lines, quoted) = (0, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].TrimStart();
            lines += line.IsEmpty ? 0 : 1;
            quoted += line is ['>', ..] ? 1 : 0;
        }

        return quoted > 0 && quoted >= lines * 0.8;
    }
}
