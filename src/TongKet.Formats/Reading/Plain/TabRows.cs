namespace TongKet.Formats.Reading.Plain;

/// <summary>Rows whose cells stand apart by tabs, as copied from Word and Excel: several lines in a row with the same number of tabs.</summary>
internal static class TabRows
{
    /// <summary>The text with such rows written with bars.</summary>
    public static string Open(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; )
        {
            var tabs = Tabs(lines[i]);
            var end = i + 1;
            while (
                tabs > 0 && end < lines.Length && (Tabs(lines[end]) == tabs || IsBlankRow(lines[end], tabs) || IsGroupRow(lines, end, tabs))
            )
            {
                end++;
            }

            // Two cells beside each other may be a label and its text; only a header or a signature is that narrow.
            if ((tabs >= 2 && end - i >= 2) || (tabs >= 1 && IsLayout(lines.AsSpan(i, end - i))))
            {
                for (var row = i; row < end; row++)
                {
                    var missing = string.Concat(Enumerable.Repeat(" | ", Math.Max(0, tabs - lines[row].AsSpan().TrimEnd().Count('\t'))));
                    lines[row] =
                        $"| {lines[row].Replace("|", "/", StringComparison.Ordinal).Replace("\t", " | ", StringComparison.Ordinal)}{missing} |";
                }
            }

            i = end;
        }

        return string.Join('\n', lines);
    }

    // Not those in front of and behind the text, nor the one between a mark and its text.
    private static int Tabs(string line)
    {
        var inner = line.AsSpan().Trim();
        var first = inner.IndexOf('\t');
        return
            first < 0
            || LineShapes.IsListItem(inner.ToString()) && first <= 6 && inner[..first].IndexOfAnyInRange('.', ')') >= 0
            || inner[0] is '-' or '+' or '*'
            ? 0
            : line.AsSpan().TrimEnd().Count('\t');
    }

    /// <summary>"1" and tabs only: a row of a form to be filled in.</summary>
    private static bool IsBlankRow(string line, int tabs) =>
        tabs >= 2 && line.Length - tabs is > 0 and <= 4 && char.IsAsciiDigit(line[0]) && line.AsSpan().Count('\t') == tabs;

    /// <summary>"A" and a title between the rows of a table: the cells behind them were merged.</summary>
    private static bool IsGroupRow(string[] lines, int at, int tabs) =>
        tabs > 2
        && Tabs(lines[at]) == 1
        && lines[at].AsSpan().Trim().IndexOf('\t') is > 0 and <= 5
        && at + 1 < lines.Length
        && Tabs(lines[at + 1]) == tabs;

    private static bool IsLayout(ReadOnlySpan<string> rows)
    {
        foreach (var row in rows)
        {
            if (Rows.HasLayoutWord(TongKet.Formats.Text.VietnameseText.Fold(row)))
            {
                return true;
            }
        }

        return false;
    }
}
