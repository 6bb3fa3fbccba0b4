using System.Text;

namespace TongKet.Formats.Understanding.View;

/// <summary>Takes away what is not text: emphasis marks, tick boxes, invisible characters, runs of blanks.</summary>
internal static class CleanText
{
    public static MappedText Of(string source, int start, int length)
    {
        var text = new StringBuilder(length);
        var map = new List<int>(length);
        var end = Math.Min(start + length, source.Length);
        for (var i = start; i < end; i++)
        {
            var c = IsStarBullet(source, i, start, end) ? '*' : Plain(source[i]);
            if (c == '\0' || (c == '_' && IsDoubled(source, i, start, end)))
            {
                continue;
            }

            if (c == ' ' && (text.Length == 0 || text[^1] == ' '))
            {
                continue;
            }

            text.Append(c);
            map.Add(i);
        }

        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        return new MappedText(text.ToString(), [.. map.Take(text.Length)]);
    }

    /// <summary>What a person sees of a stretch, its blanks as they are.</summary>
    public static string Visible(string source, int start, int length)
    {
        var text = new StringBuilder(length);
        for (var i = start; i < start + length; i++)
        {
            var c = source[i] is '\n' or '\t' ? source[i] : Plain(source[i]);
            text.Append(c == '\0' ? "" : c.ToString());
        }

        return text.ToString();
    }

    /// <summary>"* Số cuộc …": a bullet, unlike the stars around emphasis.</summary>
    private static bool IsStarBullet(string source, int i, int start, int end) =>
        i == start && i + 2 < end && source[i] == '*' && source[i + 1] == ' ' && source[i + 2] is not (' ' or '*');

    private static bool IsDoubled(string source, int i, int start, int end) =>
        (i + 1 < end && source[i + 1] == '_') || (i > start && source[i - 1] == '_');

    private static char Plain(char c) =>
        c switch
        {
            '*' or '☐' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' => '\0',
            '\u00A0' or '\t' or '\n' or '\r' or '\f' or '\v' => ' ',
            '\u00D0' => 'Đ', // Eth, which old keyboards print for Đ
            '\u2010' or '\u2011' => '-',
            // Symbol and Wingdings bullets stand in the private use area.
            >= '\uF000' and <= '\uF0FF' => '-',
            _ when char.IsWhiteSpace(c) => ' ',
            _ => c,
        };
}
