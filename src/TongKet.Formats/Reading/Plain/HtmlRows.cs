using System.Text;

namespace TongKet.Formats.Reading.Plain;

/// <summary>Writes the rows of HTML tables left in a text as rows with bars, which the rest knows. One pass, whatever is left open.</summary>
internal static class HtmlRows
{
    public static string Open(string text)
    {
        if (!text.Contains("<td", StringComparison.OrdinalIgnoreCase) && !text.Contains("<th", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var opened = new StringBuilder(text.Length);
        var at = 0;
        while (Find(text, "<tr", at) is var start and >= 0)
        {
            var end = Find(text, "</tr", start);
            if (end < 0)
            {
                break;
            }

            opened.Append(text, at, start - at).Append(opened.Length > 0 && opened[^1] != '\n' ? "\n" : "");
            Row(opened, text[start..end]);
            at = Behind(text, end);
        }

        return opened.Append(text, at, text.Length - at).ToString();
    }

    private static void Row(StringBuilder opened, string row)
    {
        var at = 0;
        opened.Append('|');
        while (NextCell(row, at) is var start and >= 0)
        {
            var from = Behind(row, start);
            var end = NextCell(row, from);
            var cell = row[from..(end < 0 ? row.Length : end)].Trim().Replace("|", "&#124;", StringComparison.Ordinal);
            opened
                .Append(' ')
                .Append(cell.Replace("</p>", "<br>", StringComparison.OrdinalIgnoreCase).Replace("\n", " ", StringComparison.Ordinal))
                .Append(" |");
            at = from;
        }

        opened.Append('\n');
    }

    private static int NextCell(string row, int at)
    {
        var (data, head) = (Find(row, "<td", at), Find(row, "<th", at));
        return data < 0 || (head >= 0 && head < data) ? head : data;
    }

    private static int Find(string text, string tag, int at) => text.IndexOf(tag, at, StringComparison.OrdinalIgnoreCase);

    private static int Behind(string text, int tag) => text.IndexOf('>', tag) is var close and >= 0 ? close + 1 : text.Length;
}
