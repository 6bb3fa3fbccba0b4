using TongKet.Formats.Reading.Plain;

namespace TongKet.Formats.Reading.Docx;

/// <summary>Shift+Enter in a paragraph: a title cut to look well goes together, the lines of a header or signature stay apart.</summary>
internal static class LineBreaks
{
    public static IEnumerable<string> Pieces(string text, int numberLength)
    {
        var current = "";
        foreach (var raw in text.Split('\n'))
        {
            foreach (var line in Columns(OneBlank(raw)))
            {
                if (line.Length == 0)
                {
                    continue;
                }

                // An automatic number is never apart from its text, even when the text begins with a line break.
                if (current.Length == 0 || current.Length <= numberLength || Joins(current, line))
                {
                    current = current.Length == 0 ? line : current + " " + line;
                    continue;
                }

                yield return current;
                current = line;
            }
        }

        if (current.Length > 0)
        {
            yield return current;
        }
    }

    private static bool Joins(string above, string below) =>
        above.Length < 2_000
        && !LineShapes.IsListItem(below)
        && !LineShapes.IsSignatureOffice(below)
        && !LineShapes.IsKind(above)
        && !LineShapes.EndsSentence(above)
        && LineShapes.IsCaps(above) == LineShapes.IsCaps(below)
        && (
            LineShapes.StartsLower(below)
            || (above.Length >= 25 && !LineShapes.IsCaps(above))
            || (LineShapes.IsCaps(above) && LineShapes.IsListItem(above))
        );

    // A header or signature set with tabs: both halves in capitals, or the copies beside the office.
    private static string[] Columns(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 0)
        {
            return [line];
        }

        var (left, right) = (line[..tab].Trim(), line[tab..].Replace('\t', ' ').Trim());
        var apart =
            left.Length > 4
            && LineShapes.IsCaps(right)
            && (LineShapes.IsCaps(left) || left.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase));
        return apart ? [left, right] : [line.Replace('\t', ' ').Trim()];
    }

    // Runs of blanks become one; a tab among them stays a tab.
    private static string OneBlank(string line) =>
        string.Join(
            '\t',
            line.Replace('\u00A0', ' ')
                .Split('\t', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => string.Join(' ', part.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                .Where(part => part.Length > 0)
        );
}
